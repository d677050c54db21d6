import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { displayWidth, graphemes, isPlain, oneLine, visible, wrap } from "../../src/report/text.ts";

const strangeText = fc.string({ unit: "binary" });

describe("visible", () => {
  it.each([
    ["an escape sequence", "\u001b[31mred", "␛[31mred"],
    ["an eight-bit escape", "\u009b31m", "<U+009B>31m"],
    ["a bell and a delete", "\u0007\u007f", "␇␡"],
    ["a right-to-left override", "user\u202e txt", "user<U+202E> txt"],
    ["a zero-width space", "creep\u200bcheck", "creep<U+200B>check"],
    ["invisible tags", "a\u{e0041}", "a<U+E0041>"],
    ["half a surrogate pair", "a\ud83d", "a\ufffd"],
    ["a line separator", "a\u2028b", "a<U+2028>b"],
  ])("shows %s", (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it("leaves words and emoji alone", () => {
    const text = "“Müller”, 妊娠, नमस्ते, می‌خواهم, 👩‍👩‍👧, ❤️";
    expect(visible(text)).toBe(text);
  });

  it("leaves nothing that a terminal would obey", () => {
    fc.assert(
      fc.property(strangeText, (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
        expect(stripVTControlCharacters(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe("oneLine", () => {
  it("makes one line of many", () => {
    expect(oneLine("  a\n\t b\r\nc ")).toBe("a b c");
  });

  it("ends the endless", () => {
    const text = oneLine("x".repeat(1_000_000));
    expect(text.length).toBeLessThan(3000);
    expect(text.endsWith("x…")).toBe(true);
  });
});

describe("isPlain", () => {
  it("holds only for characters that stand alone, are seen, and have the width that is counted for them", () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      isPlain,
    );
    expect(characters.length).toBeGreaterThan(30_000);
    expect(characters.filter((character) => /[\p{C}\p{Zl}\p{Zp}\p{M}]/u.test(character))).toEqual([]);
    // Without a variation selector "©" is text and takes one cell, which string-width does not know.
    const measured = characters.filter((character) => !/(?![#*\d])\p{Emoji}/u.test(character));
    expect(measured.filter((character) => displayWidth(character) !== stringWidth(character))).toEqual([]);
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    const joined = characters.filter(
      (character) => [...segmenter.segment(character + character)].length !== 2,
    );
    expect(joined).toEqual([]);
  });
});

describe("displayWidth", () => {
  it.each([
    ["plain", 5],
    ["“naïve” – …", 11],
    ["妊娠中", 6],
    ["🤰", 2],
    ["👩‍👩‍👧", 2],
    ["e\u0301", 1],
    ["", 0],
  ])("of %s is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("graphemes", () => {
  it("are what a reader counts", () => {
    expect(graphemes("ab")).toEqual(["a", "b"]);
    expect(graphemes("e\u0301👩‍👩‍👧妊")).toEqual(["e\u0301", "👩‍👩‍👧", "妊"]);
  });
});

describe("wrap", () => {
  it("breaks between words", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  });

  it("breaks a word only when it does not fit on a line of its own", () => {
    expect(wrap("a abcdefgh b", 5)).toEqual(["a", "abcde", "fgh b"]);
  });

  it("counts wide characters twice", () => {
    expect(wrap("妊娠中のお客様", 6)).toEqual(["妊娠中", "のお客", "様"]);
  });

  it("loses nothing and keeps to the width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).map(oneLine),
        fc.integer({ min: 10, max: 60 }),
        (text, width) => {
          const lines = wrap(text, width);
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
