/** The JSON Schemas of the native format, with their references followed. */
import { readFile } from "node:fs/promises";

export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A schema and the file it stands in, which its references are relative to. */
export interface Placed {
  readonly schema: Schema;
  readonly file: string;
  /** From the top of the file: `/properties/audience`. */
  readonly pointer: string;
}

export const FILES = ["campaign", "segment", "data-source", "condition", "common"].map(
  (name) => `${name}.schema.json`,
);

export type Schemas = ReadonlyMap<string, Schema>;

export async function loadSchemas(): Promise<Schemas> {
  const entries = FILES.map(
    async (file) => [file, JSON.parse(await readFile(`schemas/${file}`, "utf8"))] as const,
  );
  return new Map(await Promise.all(entries));
}

/** The part of a file that a pointer leads to. */
export function placed(schemas: Schemas, file: string, pointer: string): Placed {
  const steps = pointer.split("/").slice(1);
  const schema = steps.reduce<unknown>((value, step) => Object(value)[step], schemas.get(file));
  if (typeof schema !== "object" || schema === null) throw new Error(`no schema at ${file}#${pointer}`);
  return { schema, file, pointer };
}

export function child(parent: Placed, schema: Schema, ...steps: string[]): Placed {
  return { schema, file: parent.file, pointer: [parent.pointer, ...steps].join("/") };
}

/** What a reference leads to, or the schema itself. */
export function target(schemas: Schemas, place: Placed): Placed {
  const { $ref } = place.schema;
  if ($ref === undefined) return place;
  const [file, pointer = ""] = $ref.split("#");
  return target(schemas, placed(schemas, file || place.file, pointer));
}

/** The description or the examples of a property: its own, or those of what it refers to. */
export function annotation<K extends "description" | "examples">(
  schemas: Schemas,
  place: Placed,
  key: K,
): Schema[K] {
  const { $ref } = place.schema;
  if (place.schema[key] !== undefined || $ref === undefined) return place.schema[key];
  const [file, pointer = ""] = $ref.split("#");
  return annotation(schemas, placed(schemas, file || place.file, pointer), key);
}

/** All properties of a schema and of what stands inside it, in the order of the file. */
export function* propertiesIn(place: Placed): Generator<Placed> {
  const { properties = {}, items, additionalProperties, definitions = {} } = place.schema;
  for (const [key, schema] of Object.entries(properties)) {
    const property = child(place, schema, "properties", key);
    yield property;
    yield* propertiesIn(property);
  }
  if (items) yield* propertiesIn(child(place, items, "items"));
  if (typeof additionalProperties === "object") {
    yield* propertiesIn(child(place, additionalProperties, "additionalProperties"));
  }
  for (const [key, schema] of Object.entries(definitions)) {
    yield* propertiesIn(child(place, schema, "definitions", key));
  }
}
