/** What a schema validator finds, in plain words. */
import type { SchemaError } from "../generated/validators.js";
import { didYouMean, type Path } from "../model/index.ts";
import { brief, kindOf } from "./wording.ts";

interface Explanation {
  readonly path: Path;
  readonly message: string;
}

/** One explanation for each mistake, in the validator's order. */
export function explanations(errors: readonly SchemaError[]): Explanation[] {
  // The frame around an error that is reported itself.
  return errors.filter(({ keyword }) => keyword !== "if").map(explain);
}

function explain(error: SchemaError): Explanation {
  const { instancePath, keyword, params, parentSchema, schema, data } = error;
  const path = pathOf(instancePath);
  const where = whereIs(path);
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      const known = Object.keys(Object(parentSchema.properties));
      const help = didYouMean(key, known) || ` There are: ${known.join(", ")}.`;
      return { path: [...path, key], message: `“${brief(key)}” is not a key of ${where}.${help}` };
    }
    case "required": {
      const key = String(params.missingProperty);
      const example = exampleOf(Object(parentSchema.properties)[key]);
      return { path, message: `${capitalised(where)} has no “${key}”. Add it, as in: ${key}: ${example}` };
    }
    case "type": {
      // The title of the whole is that of the file.
      const wanted = path.length === 0 ? "keys with values" : parentSchema.title;
      return {
        path,
        message: `${capitalised(where)} has to be ${wanted}, but is ${kindOf(data)}.${asIn(error)}`,
      };
    }
    case "enum": {
      const allowed = [schema].flat().map(String);
      const help = typeof data === "string" ? didYouMean(data, allowed) : "";
      return {
        path,
        message: `${capitalised(where)} is ${shown(data)}.${help} It can be: ${allowed.join(", ")}.`,
      };
    }
    default:
      return {
        path,
        message: `${capitalised(where)} is ${shown(data)}. ${parentSchema.description}${asIn(error)}`,
      };
  }
}

/** The path that a JSON pointer spells; the schema knows which steps lead into lists. */
function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function whereIs(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the configuration";
  return /^\d+$/.test(String(last)) ? `this entry of “${path.at(-2)}”` : `“${brief(String(last))}”`;
}

function shown(value: unknown): string {
  if (typeof value === "string" && value.trim() === "") return "empty";
  if (Array.isArray(value) && value.length === 0) return "an empty list";
  return typeof value === "object" ? kindOf(value) : `“${brief(String(value))}”`;
}

function asIn({ parentSchema, instancePath }: SchemaError): string {
  const key = pathOf(instancePath).at(-1);
  const isKey = key !== undefined && !/^\d+$/.test(String(key));
  return ` For example: ${isKey ? `${brief(String(key))}: ` : ""}${exampleOf(parentSchema)}`;
}

/** JSON, which is YAML too. */
function exampleOf(schema: unknown): string {
  return JSON.stringify(Object(schema).examples?.[0]);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
