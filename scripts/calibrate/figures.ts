/** The published figures that scores are held against, and the campaign file of each. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";

export interface Row {
  /** The file below the survey's folder. */
  readonly file: string;
  /** Its number in the project's list of figures. */
  readonly row: string;
  readonly about: string;
  /** One figure a question that was asked of it: `creepy`, `cool` … */
  readonly figures: Readonly<Record<string, number>>;
  /** Nobody of the project has read the figure at its source. */
  readonly read: boolean;
}

export interface Survey {
  /** Also the name of its folder. */
  readonly key: string;
  readonly title: string;
  /** How many people answered, where that is known. */
  readonly people?: number;
  readonly rows: readonly Row[];
}

export interface Figures {
  readonly surveys: readonly Survey[];
  readonly notUsable: readonly { readonly row: string; readonly because: string }[];
}

/** @throws when the file is not what it should be: the message says where */
export function figuresFrom(path: string): Figures {
  const top = record(load(readFileSync(path, "utf8")), path);
  return {
    surveys: Object.entries(record(top.surveys, "surveys")).map(([key, value]) => surveyFrom(key, value)),
    notUsable: list(top.notUsable, "notUsable").map((entry) => {
      const { row, because } = record(entry, "notUsable");
      return { row: text(row, "row"), because: text(because, "because") };
    }),
  };
}

function surveyFrom(key: string, value: unknown): Survey {
  const { title, n, rows } = record(value, key);
  return {
    key,
    title: text(title, `${key}.title`),
    ...(typeof n === "number" && { people: n }),
    rows: list(rows, `${key}.rows`).map(rowFrom),
  };
}

function rowFrom(value: unknown): Row {
  const { file, row, about, figures, read = true } = record(value, "a row");
  const id = text(row, "row");
  const numbers = Object.entries(record(figures, id)).map(([metric, figure]) => {
    if (typeof figure !== "number") throw new Error(`figures.yaml: ${id}: ${metric} is not a number`);
    return [metric, figure] as const;
  });
  return {
    file: text(file, `${id}.file`),
    row: id,
    about: text(about, `${id}.about`),
    figures: Object.fromEntries(numbers),
    read: read === true,
  };
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`figures.yaml: ${where} is not a set of keys`);
  }
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`figures.yaml: ${where} is not a list`);
  return value;
}

function text(value: unknown, where: string): string {
  if (typeof value !== "string") throw new Error(`figures.yaml: ${where} is not a text`);
  return value;
}
