/** One error of a schema validator as a problem in plain words. */
import type { SchemaError } from "../../generated/validators.js";
import { below, keyOf, type Path, type Place, type Problem } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { reasonFor } from "./reasons.ts";
import { suggestKey, suggestValue } from "./suggest.ts";
import { whereIs } from "./where.ts";
import { brief, capitalised, either, flow, list, nameOf, quoted, typeNames } from "./wording.ts";

interface Case {
  readonly error: SchemaError;
  readonly at: Place;
  /** The place in words, as they stand inside a sentence. */
  readonly where: string;
}

type Explanation = Pick<Problem, "message" | "data"> & { readonly at?: Place };

/** @param name what a message calls the definition: `this campaign` */
export function explain(error: SchemaError, cursor: Cursor, name: string): Problem {
  const path = pathOf(error.instancePath, cursor.raw);
  const at = below(cursor.at, ...path);
  const explainer = EXPLAINERS[error.keyword] ?? invalid;
  return { rule: "input/schema", at, ...explainer({ error, at, where: whereIs(path, cursor.raw, name) }) };
}

const EXPLAINERS: Readonly<Record<string, (found: Case) => Explanation>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  dependencies: missingKey,
  oneOf: choice,
  anyOf: choice,
  type: wrongType,
  enum: notAllowed,
  const: notAllowed,
};

function unknownKey(found: Case): Explanation {
  const { params, parentSchema } = found.error;
  return unknown(String(params.additionalProperty), Object.keys(propertiesOf(parentSchema)), found);
}

function unknown(key: string, allowed: readonly string[], { at, where }: Case): Explanation {
  const data = { key: brief(key), where, suggestion: suggestKey(key, allowed) };
  return { message: "unknownKey", data, at: keyOf(below(at, key)) };
}

function missingKey({ error, where }: Case): Explanation {
  const key = String(error.params.missingProperty);
  const example = exampleOf(propertiesOf(error.parentSchema)[key]);
  const data = {
    key,
    where: capitalised(where),
    example: example === undefined ? key : `${key}: ${flow(example)}`,
  };
  return { message: "missingKey", data };
}

/** Keys of which exactly one, or at least one, must be there. */
function choice(found: Case): Explanation {
  const { error } = found;
  const keys = [error.schema].flat().flatMap(requiredKeys);
  const written = Object.keys(Object(error.data));
  const present = written.filter((key) => keys.includes(key));
  const typo = written.slice(0, 10).find((key) => suggestKey(key, keys) !== "");
  if (present.length === 0 && typo !== undefined) return unknown(typo, keys, found);
  const fault =
    present.length === 0
      ? `it needs ${either(quoted(keys))}`
      : `it has ${list(quoted(present))}, of which only one can stand here`;
  const advice = error.parentSchema.description;
  return invalid(found, typeof advice === "string" ? `${fault}. ${advice}` : fault);
}

function requiredKeys(alternative: unknown): string[] {
  if (!isObject(alternative)) return [];
  return [
    ...[alternative.required ?? []].flat().map(String),
    ...[alternative.anyOf ?? []].flat().flatMap(requiredKeys),
  ];
}

function wrongType({ error, where }: Case): Explanation {
  const data = { where: capitalised(where), expected: expectation(error), found: nameOf(error.data) };
  return { message: "wrongType", data };
}

function expectation({ parentSchema, params, data }: SchemaError): string {
  const { title } = parentSchema;
  if (title === "text" && (typeof data === "number" || typeof data === "boolean")) {
    return `text in quotes, such as "${data}"`;
  }
  const expected = typeof title === "string" ? title : typeNames(params.type);
  const example = exampleOf(parentSchema);
  return example === undefined || typeof example === "boolean"
    ? expected
    : `${expected}, such as ${flow(example)}`;
}

function notAllowed(found: Case): Explanation {
  const { error, where } = found;
  const { data } = error;
  const allowed = [error.schema].flat().map(String);
  if (typeof data === "object") {
    const expected = allowed.length === 1 ? allowed.join() : `one of ${allowed.join(", ")}`;
    return { message: "wrongType", data: { where: capitalised(where), expected, found: nameOf(data) } };
  }
  const value = brief(data);
  const suggestion = suggestValue(value, allowed);
  return { message: "notAllowed", data: { value, where, allowed: allowed.join(", "), suggestion } };
}

function invalid({ error, where }: Case, reason = reasonFor(error)): Explanation {
  return { message: "invalid", data: { where: capitalised(where), reason } };
}

function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  const properties = isObject(schema) ? schema.properties : undefined;
  return isObject(properties) ? properties : {};
}

function exampleOf(schema: unknown): unknown {
  const examples = isObject(schema) ? schema.examples : undefined;
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** The path a JSON pointer spells; steps into lists become numbers. */
function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const step of pointer.split("/").slice(1)) {
    const key = Array.isArray(value) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(key);
    value = isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  }
  return path;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
