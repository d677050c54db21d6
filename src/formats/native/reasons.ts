import type { SchemaError } from "../../generated/validators.js";
import { brief } from "./wording.ts";

/** Why a value of the right type is still not right: a clause that follows "“within”: ". */
export function reasonFor({ keyword, schema, parentSchema, data }: SchemaError): string {
  switch (keyword) {
    case "pattern":
    case "format":
      return typeof data === "string" && data.trim() === ""
        ? "it is empty"
        : `“${brief(data)}” is not ${parentSchema.title}. ${parentSchema.description}`;
    case "minimum":
      return `${data} is too low; it starts at ${schema}`;
    case "maximum":
      return `${data} is too high; it ends at ${schema}`;
    case "minItems":
    case "maxItems":
      return `it has ${lengthOf(data)}, but needs ${keyword === "minItems" ? "at least" : "at most"} ${schema}`;
    case "minProperties":
      return "it is empty";
    default:
      return `it does not fit the schema (${keyword})`;
  }
}

function lengthOf(value: unknown): string {
  const length = Array.isArray(value) ? value.length : 0;
  return length === 1 ? "1 item" : `${length} items`;
}
