import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/lexicon/compile.ts";
import type { CompiledLexicon } from "../../src/lexicon/compiled.ts";
import { fromText, textOf } from "../../src/lexicon/compiled-text.ts";
import { readContexts, small } from "./files.ts";

/** With plain lists, so that it can be compared. */
function plain(compiled: CompiledLexicon): unknown {
  return JSON.parse(
    JSON.stringify(compiled, (_, value) => (value instanceof Int32Array ? [...value] : value)),
  );
}

const FILE = small("test", {
  en: { direct: [{ term: "debt", with: ["loan"], unless: ["technical"] }, "*pregnan*"], not: ["debt fund"] },
  ja: { strong: ["妊娠"] },
});
const CONTEXTS = readContexts({
  topics: { works: { says: "why", effect: "weakens", en: { above: ["films"] } } },
  headings: { test: { en: ["health"] } },
  glued: { before: ["is"], after: ["flag"] },
});

describe("a compiled lexicon as text", () => {
  it("is read as it was written", () => {
    const compiled = compile([FILE], CONTEXTS);
    expect(plain(fromText(textOf(compiled)))).toEqual(plain(compiled));
    expect(plain(fromText(textOf(compile([]))))).toEqual(plain(compile([])));
  });

  it("keeps every number that a lexicon can need", () => {
    const compiled = compile([]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 753_569 })), (role) => {
        expect([...fromText(textOf({ ...compiled, role })).role]).toEqual(role);
      }),
    );
  });

  it.each([-2, 753_570])("refuses a number it cannot write: %d", (number) => {
    expect(() => textOf({ ...compile([]), role: [number] })).toThrow(`${number} does not fit`);
  });
});
