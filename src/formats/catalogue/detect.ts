import { Table } from "../../model/index.ts";
import { columnsOf, LABELS, rolesOf } from "./columns.ts";

export function detect(value: unknown): boolean {
  if (!(value instanceof Table) || holdsPeople(value)) return false;
  if (value.sample.length > 0 && (columnsOf(value.head.cells) || isTree(value))) return true;
  return value.head.cells.length === 1 && isListOfNames(value);
}

/** Whether the table has its columns' names in the first row, and not a segment's own. */
export function hasHeader({ head, isNamed }: Table): boolean {
  const roles = rolesOf(head.cells);
  return isNamed || LABELS.some((role) => roles.has(role));
}

/** One column of texts with letters in them. */
function isListOfNames({ head, sample }: Table): boolean {
  const cells = [head, ...sample].map((row) => row.cells[0] ?? "");
  return cells.length > 1 && cells.every((cell) => /\p{L}{2}/u.test(cell) && !NO_NAME.test(cell));
}

/** A column called “path” in which most rows say what they stand below: `Home > Gardening`, `/Home/Gardening`. */
function isTree({ head, sample }: Table): boolean {
  const column = rolesOf(head.cells).get("path")?.[0];
  if (column === undefined) return false;
  const below = sample.filter(({ cells }) => / [>|›»] |^\/\p{Lu}/u.test(cells[column] ?? ""));
  return below.length * 2 > sample.length;
}

/** Addresses of pages, dates and codes. */
const NO_NAME = /^(?:https?:|www\.|\d{4}-\d\d|[\d\W]+$)/i;

/** Addresses in the cells: rows are people, whatever the columns are called. */
function holdsPeople({ head, sample }: Table): boolean {
  return [head, ...sample].some(({ cells }) =>
    cells.some((cell) => /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(cell)),
  );
}
