import type { Problem } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/**
 * The object under `key`, also when it was written as a string of JSON, as the API takes and returns some
 * of them. Anything else is reported, for all it says would go unseen; it then reads like an empty object.
 */
export function opened(object: Cursor, key: string, problems: Problem[]): Cursor {
  const value = object.get(key).unwrapJson();
  if (value.exists && !isOpen(value) && value.raw !== "") {
    const reason = "it holds neither an object nor a text with JSON in it, so creepcheck cannot read it";
    const data = { where: key, reason };
    problems.push({ rule: "input/schema", message: "invalid", data, at: value.at, severity: "warning" });
  }
  return value;
}

/** Whether there is something to read in it. */
export function isOpen(value: Cursor): boolean {
  return typeof value.raw === "object" && value.raw !== null;
}
