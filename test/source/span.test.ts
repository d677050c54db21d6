import { describe, expect, it } from "vitest";
import type { Document } from "../../src/model/index.ts";
import { spanOf } from "../../src/source/index.ts";
import { documentOf, slice } from "./support.ts";

describe("spanOf", () => {
  const document = documentOf(
    "a.yaml",
    'name: Baby and baby shoes\ncopy: "Caf\\u00e9"\ncity: İstanbul nights\n',
  );
  const covers = (place: Omit<Parameters<typeof spanOf>[0], "document">) =>
    slice(document, spanOf({ document, ...place }));

  it("resolves a path, or the key at its end", () => {
    expect(covers({ path: ["name"] })).toBe("Baby and baby shoes");
    expect(covers({ path: ["name"], part: "key" })).toBe("name");
  });

  it("narrows to a word as written before looking at other spellings", () => {
    expect(spanOf({ document, path: ["name"], word: "baby" }).start).toMatchObject({ line: 1, column: 16 });
    expect(covers({ path: ["name"], word: "BABY" })).toBe("Baby");
  });

  it("is not thrown off by letters that change their length with their case", () => {
    expect(covers({ path: ["city"], word: "NIGHTS" })).toBe("nights");
  });

  it("takes the word as text, not as a pattern", () => {
    expect(covers({ path: ["name"], word: "b.by" })).toBe("Baby and baby shoes");
    expect(covers({ path: ["name"], word: "(" })).toBe("Baby and baby shoes");
  });

  it("keeps the whole value when the word is not there as written", () => {
    expect(covers({ path: ["copy"], word: "Café" })).toBe('"Caf\\u00e9"');
    expect(covers({ path: ["copy"], word: "" })).toBe('"Caf\\u00e9"');
  });

  it("prefers offsets that are known", () => {
    expect(covers({ path: ["name"], offsets: [0, 4] })).toBe("name");
    expect(spanOf({ document, path: [], offsets: [26, 30] })).toEqual({
      start: { offset: 26, line: 2, column: 1 },
      end: { offset: 30, line: 2, column: 5 },
    });
  });

  it("works for documents made elsewhere", () => {
    const text = "one\ntwo";
    const made: Document = {
      file: "made",
      index: 0,
      language: "yaml",
      value: text,
      text,
      locate: () => ({ start: { offset: 0, line: 1, column: 1 }, end: { offset: 7, line: 2, column: 4 } }),
    };
    expect(spanOf({ document: made, path: [], word: "two" }).start).toEqual({
      offset: 4,
      line: 2,
      column: 1,
    });
  });
});
