/** An object of the format as a Markdown table: one row for each key. */
import { flow, typeNames } from "../../../src/formats/native/wording.ts";
import { annotation, child, type Placed, type Schema, type Schemas, target } from "./schemas.ts";

/** A link to the section about an object or a kind of value; `undefined` when it has none. */
export type Link = (place: Placed) => string | undefined;

export function table(schemas: Schemas, object: Placed, link: Link): string {
  const rows = alike(object.schema).map((keys) => row(schemas, object, keys, link));
  const lines = [["Key", "What it is", "Value", "Example"], ["---", "---", "---", "---"], ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

/** Keys that say the same share a row. Keys of another object that are repeated here are told by that object. */
function row(schemas: Schemas, object: Placed, keys: readonly string[], link: Link): string[] {
  const { properties = {}, required = [] } = object.schema;
  const [key = ""] = keys;
  const property = child(object, properties[key] ?? {}, "properties", key);
  const $ref = repeated(property.schema);
  const shown = keys.length > 1 && $ref ? { ...property, schema: { $ref } } : property;
  const examples = annotation(schemas, shown, "examples") ?? [];
  return [
    keys.map(code).join(", "),
    `${required.includes(key) ? "**Required.** " : ""}${annotation(schemas, shown, "description")}`,
    valueName(schemas, shown, link),
    examples.map((example) => code(flow(example))).join(", "),
  ];
}

/** The keys of an object; neighbours that are repeated from the same place are taken together. */
function alike({ properties = {} }: Schema): string[][] {
  const groups: { readonly keys: string[]; readonly from: string | undefined }[] = [];
  for (const [key, schema] of Object.entries(properties)) {
    const from = repeated(schema);
    const last = groups.at(-1);
    if (last && from !== undefined && last.from === from) last.keys.push(key);
    else groups.push({ keys: [key], from });
  }
  return groups.map(({ keys }) => keys);
}

/** The object, or the one key, that a property without words of its own is repeated from. */
function repeated({ $ref, description }: Schema): string | undefined {
  return description === undefined ? $ref?.replace(/\/properties\/[^/]+$/, "") : undefined;
}

/** What may be written: a link to the section that says, the words, or the type. */
function valueName(schemas: Schemas, place: Placed, link: Link): string {
  const found = target(schemas, place);
  const { title, type, enum: words, const: word, items, additionalProperties } = found.schema;
  const section = link(found);
  if (section !== undefined) return section;
  if (words !== undefined) return words.map(code).join(", ");
  if (word !== undefined) return code(word);
  if (title !== undefined) return title;
  if (items !== undefined) return `a list: ${valueName(schemas, child(found, items, "items"), link)}`;
  if (typeof additionalProperties === "object") {
    const each = child(found, additionalProperties, "additionalProperties");
    return `names of your own, each with ${valueName(schemas, each, link)}`;
  }
  return typeNames(type);
}

export function code(value: unknown): string {
  return `\`${value}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
