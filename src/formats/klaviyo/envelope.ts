import { type Path, valueAt } from "../../model/index.ts";

/** Where the resources of a document stand: those it is about, and those it brings along. */
export interface ResourcePaths {
  readonly primary: readonly Path[];
  readonly included: readonly Path[];
}

/** Finds the resources of a response (`{data, included}`), of a bare resource, or of a list of either. */
export function resourcePaths(value: unknown): ResourcePaths {
  const envelopes: Path[] = Array.isArray(value) ? value.map((_, index) => [index]) : [[]];
  return {
    primary: envelopes.flatMap((path) => primaryPaths(valueAt(value, path), path)),
    included: envelopes.flatMap((path) =>
      itemPaths(valueAt(value, [...path, "included"]), [...path, "included"]),
    ),
  };
}

function primaryPaths(envelope: unknown, path: Path): Path[] {
  const data = valueAt(envelope, ["data"]);
  if (data === undefined) return [path];
  return Array.isArray(data) ? itemPaths(data, [...path, "data"]) : [[...path, "data"]];
}

function itemPaths(list: unknown, path: Path): Path[] {
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}
