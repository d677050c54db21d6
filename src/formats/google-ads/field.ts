import type { Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** The value below `cursor`. The API writes `frequencyCaps`, its client for Python `frequency_caps`: each step is tried in both. */
export function field(cursor: Cursor, ...steps: string[]): Cursor {
  return steps.reduce((below, step) => {
    const camel = below.get(step);
    const snake = camel.exists ? camel : below.get(snakeCase(step));
    return snake.exists ? snake : camel;
  }, cursor);
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The id at the end of a resource's name: `77` of `customers/1/userLists/77`. */
export function idIn(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** The id of the resource that is named here. */
export function referredId(cursor: Cursor): Value<string> | undefined {
  const name = cursor.text();
  return name && { ...name, value: idIn(name.value) };
}
