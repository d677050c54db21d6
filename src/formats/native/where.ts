import { type Path, valueAt } from "../../model/index.ts";
import { CONDITION_KEYS } from "./conditions.ts";

/**
 * A place in a definition as a person would name it, from the nearest list item on: `“max” in item 2 of
 * “frequency”`, `“within” in the event condition`.
 *
 * @param name what the definition itself is called
 */
export function whereIs(path: Path, definition: unknown, name: string): string {
  const last = path.at(-1);
  if (last === undefined) return name;
  const above = path.slice(0, -1);
  if (typeof last === "number")
    return conditionName(path, definition) ?? `item ${last + 1} of “${above.at(-1)}”`;
  return above.length === 0 ? `“${last}”` : `“${last}” in ${whereIs(above, definition, name)}`;
}

function conditionName(path: Path, definition: unknown): string | undefined {
  const value = valueAt(definition, path);
  if (typeof value !== "object" || value === null) return undefined;
  const kind = CONDITION_KEYS.find((key) => Object.hasOwn(value, key));
  return kind && `the ${kind} condition`;
}
