/** Files that are nearly right: a fixture in which one value was replaced by something else. */
import fc from "fast-check";
import type { Path } from "../../../src/model/index.ts";

const ODD_VALUES = [null, "", [], {}, [[]], [null], -1, 0, Number.MAX_SAFE_INTEGER, "{", "[1]", "__proto__"];

const replacement = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>(...ODD_VALUES));

export function mutationsOf(values: readonly unknown[]): fc.Arbitrary<unknown> {
  const sources = values.map((value) => ({ value, paths: pathsIn(value) }));
  return fc
    .constantFrom(...sources)
    .chain(({ value, paths }) =>
      fc
        .record({ path: fc.constantFrom(...paths), by: replacement })
        .map(({ path, by }) => replaced(value, path, by)),
    );
}

/** Paths of everything in a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Object.entries(value);
  const steps = entries.map(([key, child]) => [Array.isArray(value) ? Number(key) : key, child] as const);
  return [path, ...steps.flatMap(([step, child]) => pathsIn(child, [...path, step]))];
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replaced(item, rest, by) : item));
  return { ...Object(value), [step]: replaced(Object(value)[step], rest, by) };
}
