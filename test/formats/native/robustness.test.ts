/** Whatever stands in a file, it is read or reported, and never ends the run. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import native from "../../../src/formats/native/index.ts";
import { type ConditionNode, conditionsIn } from "../../../src/model/index.ts";
import { API, documentsOf, fixtureText, readValue } from "./support.ts";

const VALID = [
  "greenhouse-lookers.segment.yaml",
  "greenhouse-reminder.campaign.yaml",
  "garden-sources.yaml",
].flatMap((name) => documentsOf(name, fixtureText(name)).map(({ value }) => JSON.stringify(value)));

/** Every place in a value: the keys and indexes that lead to it. */
function* pathsIn(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) yield* pathsIn(item, [...path, key]);
}

/** A valid document with one value replaced by any other. */
const mutated = fc
  .tuple(fc.constantFrom(...VALID), fc.nat(), fc.jsonValue())
  .map(([json, at, replacement]) => {
    const document = { root: JSON.parse(json) };
    const paths = [...pathsIn(document.root)];
    const path = ["root", ...(paths[at % paths.length] ?? [])];
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((value, key) => Reflect.get(Object(value), key), document);
    Reflect.set(Object(parent), path.at(-1) ?? "", replacement);
    return document.root as unknown;
  });

const KIND = fc.constantFrom("Campaign", "Segment", "DataSource");

describe("normalise", () => {
  it("never throws on any value, nor does detect", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        native.detect(value);
        readValue(value);
      }),
    );
  });

  it("never throws on any value under any key", () => {
    const known = Object.keys(JSON.parse(VALID[1] ?? "{}"));
    const fields = fc.dictionary(fc.constantFrom(...known, "match", "categories"), fc.jsonValue());
    fc.assert(fc.property(KIND, fields, (kind, value) => void readValue({ ...value, ...API, kind })));
  });

  it("reads a valid document with one wrong value to the same kind of definition", () => {
    fc.assert(
      fc.property(mutated, (value) => {
        const { campaigns, segments, dataSources, problems } = readValue(value);
        const count = campaigns.length + segments.length + dataSources.length;
        // A document that lost its kind, or became a list, is a problem instead.
        expect(count > 0 || problems.length > 0 || (Array.isArray(value) && value.length === 0)).toBe(true);
        for (const { conditions } of segments) for (const _ of conditionsIn(conditions));
        for (const { at, message, data } of problems) {
          expect(at.path).toBeInstanceOf(Array);
          expect(message).toMatch(/^(unknownKey|wrongType|missingKey|notAllowed|invalid)$/);
          expect(Object.values(data).every((text) => typeof text === "string")).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has no problem with what it makes itself of words and numbers", () => {
    const text = fc.string({ minLength: 1 }).filter((words) => words.trim() !== "");
    const operator = fc.oneof(
      fc.record({ eq: fc.oneof(text, fc.integer(), fc.boolean()) }),
      fc.record({ in: fc.array(text, { minLength: 1 }) }),
      fc.record({ between: fc.tuple(fc.integer(), fc.integer()) }),
    );
    const within = fc
      .tuple(fc.nat(999), fc.constantFrom("m", "h", "d", "w"))
      .map(([n, unit]) => `${n}${unit}`);
    const { node } = fc.letrec<{ node: object }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.record({ event: text, within }),
        fc.tuple(text, operator).map(([profile, test]) => ({ profile, ...test })),
        fc.record({ member_of: text }),
        fc.dictionary(fc.constantFrom("all", "any", "none"), fc.array(tie("node"), { maxLength: 3 }), {
          minKeys: 1,
        }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node), (all) => {
        const { segments, problems } = readValue({ ...API, kind: "Segment", id: "s", match: { all } });
        expect(problems).toEqual([]);
        expect(segments[0] && leaves(segments[0].conditions)).toBe(leavesWritten({ all }));
      }),
    );
  });
});

function leaves(node: ConditionNode): number {
  return [...conditionsIn(node)].length;
}

function leavesWritten(group: object): number {
  const lists = Object.entries(group).filter(([key]) => ["all", "any", "none"].includes(key));
  if (lists.length === 0) return 1;
  return lists.flatMap(([, items]) => items as object[]).reduce((sum, item) => sum + leavesWritten(item), 0);
}
