import { type Path, valueAt } from "../../model/index.ts";
import { objectPaths } from "../shared/page.ts";

/** Where the resources of a document stand: those it is about, and those it brings along. */
export interface ResourcePaths {
  readonly primary: readonly Path[];
  readonly included: readonly Path[];
}

/** Finds the resources of a response (`{data, included}`), of a bare resource, or of a list of either. */
export function resourcePaths(value: unknown): ResourcePaths {
  const envelopes: Path[] = Array.isArray(value) ? value.map((_, index) => [index]) : [[]];
  return { primary: objectPaths(value), included: envelopes.flatMap((path) => includedPaths(value, path)) };
}

function includedPaths(value: unknown, envelope: Path): Path[] {
  const path = [...envelope, "included"];
  const list = valueAt(value, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}
