/** Lists of ids with their names, as people export them from a platform: JSON, CSV or TSV. */
import { delimiterOf } from "../model/index.ts";
import { ConfigError } from "./config-error.ts";
import { readSource } from "./files.ts";
import { brief } from "./wording.ts";

/** Room for some hundred thousand names. */
const MAX_BYTES = 8 * 1024 * 1024;

interface Row {
  readonly id: unknown;
  readonly name: unknown;
  /** From 1; absent in JSON. */
  readonly line?: number;
}

/**
 * The names of all files by id; of two names for one id the later wins.
 *
 * @param files absolute paths
 * @throws {ConfigError}
 */
export async function readIdFiles(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const file of files) {
    for (const row of await rowsOf(file)) {
      const [id, name] = checked(row, file);
      names.set(id, name);
    }
  }
  return names;
}

async function rowsOf(file: string): Promise<readonly Row[]> {
  const { text } = await readSource(file, file, MAX_BYTES);
  return /^\s*[[{]/.test(text) ? jsonRows(text, file) : csvRows(text, file);
}

const EXPECTED = "a list of {id, name}, or an object with names by id";

function jsonRows(text: string, file: string): Row[] {
  const value = parsed(text, file);
  const { data, results } = Object(value);
  const list = [value, data, results].find(Array.isArray);
  if (list === undefined) return Object.entries(Object(value)).map(([id, name]) => ({ id, name }));
  return list.map((item) => {
    const { id, name, attributes } = Object(item);
    return { id, name: name ?? Object(attributes).name };
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    throw new ConfigError([{ file, message: `It is no JSON (${brief(reason)}). Expected ${EXPECTED}.` }]);
  }
}

/** A first line with the names of the columns is read as such; without one there are two columns, id and name. */
async function csvRows(text: string, file: string): Promise<Row[]> {
  const lines = await linesOf(text, file);
  const header = lines[0]?.cells ?? [];
  const id = header.findIndex((cell) => /(^|[ _-])id$/i.test(cell) || /[a-z]Id$/.test(cell));
  const name = header.findIndex((cell) => /(^|[ _-])name$/i.test(cell));
  if (id >= 0 && name >= 0) {
    return lines.slice(1).map(({ cells, line }) => ({ id: cells[id], name: cells[name], line }));
  }
  if (header.length !== 2) {
    const message = "Its first line has to name the columns, two of them “id” and “name”.";
    throw new ConfigError([{ file, line: 1, message }]);
  }
  return lines.map(({ cells: [id, name], line }) => ({ id, name, line }));
}

async function linesOf(text: string, file: string): Promise<{ cells: string[]; line: number }[]> {
  const { parse } = await import("csv-parse/sync");
  const lines: { cells: string[]; line: number }[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells, { lines: line }) => void lines.push({ cells, line }),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    throw new ConfigError([{ file, message: `It cannot be read as a table: ${brief(reason)}.` }]);
  }
  return lines;
}

function checked({ id, name, line }: Row, file: string): [id: string, name: string] {
  const fail = (message: string) => new ConfigError([{ file, ...(line !== undefined && { line }), message }]);
  const text = typeof id === "number" ? String(id) : id;
  if (typeof text !== "string" || text === "" || typeof name !== "string" || name.trim() === "") {
    throw fail(
      `An entry lacks its id or its name. Expected ${EXPECTED}, or a table with columns “id” and “name”.`,
    );
  }
  if (/^\d[.,]?\d*e\+?\d+$/i.test(text) || (typeof id === "number" && !Number.isSafeInteger(id))) {
    throw fail(
      `The id ${brief(text)} has lost digits: a program took it for a number. Export it again as text.`,
    );
  }
  return [text, name];
}
