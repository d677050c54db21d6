import { visit } from "jsonc-parser";
import type { RepeatedKey } from "../problems.ts";

/**
 * Keys of valid JSON that stand twice in the same object, in the order of the text. A key that stands three times
 * gives two.
 *
 * @param most How many to look for.
 */
export function repeatedKeys(text: string, most: number): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, offset, length, _line, _column, parent) => {
      const first = open.at(-1)?.get(name);
      if (first === undefined) open.at(-1)?.set(name, offset);
      else if (found.length < most) {
        found.push({ path: [...parent(), name], name, first, offsets: [offset, offset + length] });
      }
    },
  });
  return found;
}
