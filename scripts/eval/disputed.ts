/** Labels of the lists that we think are wrong, each with a reason, so that results can be told without them. */
import { load } from "js-yaml";

/** Names by list. */
export type Disputed = ReadonlyMap<string, ReadonlySet<string>>;

/** @throws when an entry has no reason */
export function disputedOf(yaml: string): Disputed {
  return new Map(Object.entries(objectOf(load(yaml))).map(([file, rows]) => [file, namesIn(file, rows)]));
}

function namesIn(file: string, rows: unknown): Set<string> {
  if (!Array.isArray(rows)) throw new Error(`${file}: expected a list of names with reasons`);
  return new Set(
    rows.map((row: unknown) => {
      const { name, because } = objectOf(row);
      if (typeof name === "string" && typeof because === "string" && because !== "") return name;
      throw new Error(`${file}: each entry needs a name and a reason, found ${JSON.stringify(row)}`);
    }),
  );
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
