/** The short forms of CloudFormation's functions: `!Ref Segment` stands for `{ Ref: Segment }`. They are read, never run. */
import {
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  mapTag,
  type Schema,
  type TagDefinition,
} from "js-yaml";
import { SCHEMA } from "./schema.ts";

/** Their long forms begin with `Fn::`. */
const FUNCTIONS = [
  "And",
  "Base64",
  "Cidr",
  "Equals",
  "FindInMap",
  "GetAtt",
  "GetAZs",
  "If",
  "ImportValue",
  "Join",
  "Length",
  "Not",
  "Or",
  "Select",
  "Split",
  "Sub",
  "ToJsonString",
  "Transform",
];

const TEMPLATE = /^(?:AWSTemplateFormatVersion|Resources) *:/m;

/** The schema for a document that may be a template, by its top keys; in others these tags stay the mistake they are. */
export function schemaFor(text: string): Schema {
  return TEMPLATE.test(text) ? TEMPLATES : SCHEMA;
}

const TEMPLATES = SCHEMA.withTags(
  ...FUNCTIONS.flatMap((name) => tags(`!${name}`, `Fn::${name}`)),
  ...tags("!Ref", "Ref"),
  ...tags("!Condition", "Condition"),
);

/** A function may be given a text, a list or a group. */
function tags(short: string, long: string): TagDefinition[] {
  const identify = () => false;
  return [
    defineScalarTag(short, { resolve: (text) => ({ [long]: text }), identify }),
    defineSequenceTag(short, {
      create: (): unknown[] => [],
      addItem: (list, item) => {
        list.push(item);
      },
      finalize: (list) => ({ [long]: list }),
      identify,
    }),
    defineMappingTag(short, {
      ...mapTag,
      finalize: (group) => ({ [long]: mapTag.finalize(group) }),
      identify,
    }),
  ];
}
