/**
 * The test of a format as a table: on the left where something stands in the platform's file, on the right what the
 * model makes of it.
 *
 *     formatTable(hubspot, "hubspot/carts.list.json", [
 *       ["/name", "segment 0 name", "Carts left behind"],
 *       ["/filterBranch/filters/0", "segment 0 conditions.children.0", "profile lifecyclestage eq \"lead\""],
 *     ]);
 */
import { beforeAll, describe, expect, it } from "vitest";
import type { Format } from "../../../src/formats/index.ts";
import { type Definitions, type Path, pointerOf, type Value } from "../../../src/model/index.ts";
import { companionsOf, fixture } from "./documents.ts";
import { isCondition, isValue, sentence } from "./sentence.ts";

/**
 * - `pointer`: where it stands in the file, or the nearest place above it that is there.
 * - `model`: `campaign 0 audience.include.0.id`: kind, number, and the way through the model.
 * - `expected`: a value; a tree of conditions is told as a sentence. `undefined`: the model must not hold it.
 */
export type Row = readonly [pointer: string, model: string, expected: unknown];

export function formatTable(format: Format, path: string, rows: readonly Row[]): void {
  describe(path, () => {
    const [document] = fixture(path);
    if (document === undefined) throw new Error(`${path} holds no document`);
    let definitions: Definitions;
    beforeAll(async () => {
      await format.load?.();
      definitions = format.normalise(document, { companions: companionsOf(document) });
    });
    it.each(rows)("%s → %s", (pointer, model, expected) => {
      const found = follow(definitions, model);
      expect(shown(found)).toEqual(expected);
      if (expected !== undefined) expect(pointerOf(placeOf(found))).toBe(pointer);
    });
  });
}

const KINDS: Readonly<Record<string, keyof Definitions>> = {
  campaign: "campaigns",
  segment: "segments",
  source: "dataSources",
  problem: "problems",
};

function follow(definitions: Definitions, way: string): unknown {
  const [kind = "", number = "", path = ""] = way.split(" ");
  const list = KINDS[kind];
  if (list === undefined) throw new Error(`“${way}” begins with none of ${Object.keys(KINDS).join(", ")}`);
  const steps = [Number(number), ...path.split(".").filter((step) => step !== "")];
  return steps.reduce<unknown>((value, step) => Object(value)[step], definitions[list]);
}

function shown(found: unknown): unknown {
  if (isValue(found)) return found.value;
  return isCondition(found) ? sentence(found) : found;
}

function placeOf(found: unknown): Path {
  const { at } = Object(found) as Partial<Value<unknown>>;
  if (at === undefined)
    throw new Error("there is no place to check: follow the way to a value or a condition");
  return at.path;
}
