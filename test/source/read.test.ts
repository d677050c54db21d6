import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  isUnreadable,
  readSource,
  STDIN,
  sourceFromBytes,
  sourceFromText,
  spanOf,
} from "../../src/source/index.ts";

const cwd = mkdtempSync(join(tmpdir(), "creepcheck-read-"));
afterAll(() => rmSync(cwd, { recursive: true }));

function bytes(...parts: (string | number)[]): Buffer {
  return Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))),
  );
}

describe("readSource", () => {
  it("gives text, name and language", () => {
    writeFileSync(join(cwd, "a.yml"), "name: Café\n");
    expect(readSource("a.yml", { cwd })).toEqual({ file: "a.yml", text: "name: Café\n", language: "yaml" });
  });

  it.each([
    ["missing.yaml", "There is no such file or folder."],
    ["a.yml/b.yaml", "There is no such file or folder."],
    [".", "It is a folder."],
    ["nul\0.yaml", "The name contains a character that no file name can have."],
    [`${"x".repeat(5000)}.yaml`, "The name is too long."],
  ])("says why %j cannot be read", (path, reason) => {
    expect(readSource(path, { cwd })).toEqual({ path, reason });
  });

  // Nothing is forbidden to the superuser.
  it.skipIf(process.getuid?.() === 0)("says so when it is not allowed to", () => {
    const path = join(cwd, "secret.yaml");
    writeFileSync(path, "a: 1");
    chmodSync(path, 0);
    expect(readSource("secret.yaml", { cwd })).toMatchObject({ reason: "You are not allowed to read it." });
  });

  it("does not read a file that is too large", () => {
    const path = join(cwd, "large.yaml");
    writeFileSync(path, "");
    truncateSync(path, 64 * 1024 * 1024 + 1); // sparse: nothing is written
    expect(readSource("large.yaml", { cwd })).toMatchObject({
      rule: "input/syntax",
      message: "tooLarge",
      data: { size: "65 MB", limit: "64 MB" },
      at: { document: { file: "large.yaml", value: undefined } },
    });
  });
});

describe("sourceFromBytes", () => {
  const reading = (...parts: (string | number)[]) => sourceFromBytes("a.yaml", bytes(...parts));

  it("leaves out the byte-order mark", () => {
    expect(reading(0xef, 0xbb, 0xbf, "a: 1")).toMatchObject({ text: "a: 1" });
  });

  it.each([
    ["on the first line", ["caf", 0xe9, ": 1\n"], 1, 4],
    ["behind other letters than ASCII", ["é: é\n", "ü ", 0xfc, "\n"], 2, 3],
    ["behind the sign itself", ["a: \uFFFD\n", "b: ", 0xff], 2, 4],
    ["behind a byte-order mark", [0xef, 0xbb, 0xbf, "a", 0xe9], 1, 2],
    ["cut off at the end", ["a: ", 0xc3], 1, 4],
    ["an encoded surrogate", ["a: ", 0xed, 0xa0, 0x80], 1, 4],
  ])("says where it is no UTF-8: %s", (_, parts, line, column) => {
    const problem = reading(...parts);
    if (isUnreadable(problem) || !("rule" in problem)) throw new Error("expected a problem");
    expect(problem.message).toBe("encoding");
    expect(spanOf(problem.at).start).toMatchObject({ line, column });
  });
});

describe("sourceFromText", () => {
  it.each([
    ["a.yaml", '{"a": 1}', "yaml"],
    ["A.YML", "[]", "yaml"],
    ["a.json", "a: 1", "json"],
    [STDIN, ' \n {"a": 1}', "json"],
    [STDIN, "[1]", "json"],
    [STDIN, "a: 1", "yaml"],
    [STDIN, "", "yaml"],
    ["campaign.txt", "\uFEFF{}", "json"],
  ])("%s with %j is %s", (name, text, language) => {
    expect(sourceFromText(name, text).language).toBe(language);
  });
});
