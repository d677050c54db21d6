import { symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig, readLexiconFiles } from "../../src/config/index.ts";
import { complaintsOf, repository } from "./repository.ts";

const OUTSIDE = "It lies outside of the repository. Keep a copy inside and name that.";

describe("files that a configuration names", () => {
  it.each([
    ["extends: ../secret.yaml", "1:1: “../secret.yaml”"],
    ["lexicon: [../secret.yaml]", "1:11: “../secret.yaml”"],
    ["plugins:\n  - ../secret.yaml", "2:5: “../secret.yaml”"],
    ["extends: ./link.yaml", "1:1: “link.yaml”"],
    ["lexicon: [folder/secret.yaml]", "1:11: “folder/secret.yaml”"],
  ])("must be in the repository: %j", async (text, start) => {
    const top = repository({ "creepcheck.config.yaml": text });
    writeFileSync(join(dirname(top), "secret.yaml"), "password: hunter2");
    symlinkSync(join(dirname(top), "secret.yaml"), join(top, "link.yaml"));
    symlinkSync(dirname(top), join(top, "folder"));
    expect(await complaintsOf(loadConfig(top))).toEqual([`creepcheck.config.yaml:${start}: ${OUTSIDE}`]);
  });

  it("are refused alike outside, whether they are there or not", async () => {
    const top = repository({ "creepcheck.config.yaml": "lexicon: [../nothing.yaml]" });
    expect((await complaintsOf(loadConfig(top))).join()).toContain(OUTSIDE);
  });

  it("must be there", async () => {
    const top = repository({
      "creepcheck.config.yaml": "plugins: [a.mjs]\nlexicon: [./words]",
      "words/a.yaml": "",
    });
    expect(await complaintsOf(loadConfig(top))).toEqual([
      "creepcheck.config.yaml:1:11: “a.mjs”: There is no such file.",
      "creepcheck.config.yaml:2:11: “words”: It is not a file.",
    ]);
  });

  it("may have names that begin with two dots", async () => {
    const top = repository({ "creepcheck.config.yaml": "lexicon: [./..words.yaml]", "..words.yaml": "" });
    expect((await loadConfig(top)).plugins).toEqual([]);
  });

  it("are not run", async () => {
    const top = repository({
      "creepcheck.config.yaml": "plugins: [./bad.mjs]",
      "bad.mjs": "throw new Error('run')",
    });
    expect((await loadConfig(top)).plugins).toEqual([join(top, "bad.mjs")]);
  });
});

const HOBBY = [{ id: "sensitive/hobby" }];

describe("lexicon files", () => {
  it("are read", async () => {
    const top = repository({ "own.yaml": "category: hobby\nen:\n  direct: [stamp collecting]\n" });
    const [file, ...others] = await readLexiconFiles([join(top, "own.yaml")], HOBBY);
    expect(file).toMatchObject({
      category: "hobby",
      entries: [{ term: "stamp collecting", strength: "direct" }],
    });
    expect(others).toEqual([]);
  });

  it("are told about with the place", async () => {
    const top = repository({ "own.yaml": "category: hobby\nen:\n  direkt: [stamps]\n", "bad.yaml": "a: [" });
    const [first = ""] = await complaintsOf(readLexiconFiles([join(top, "own.yaml")], HOBBY));
    expect(first.startsWith(`${top}/own.yaml:3:3: `)).toBe(true);
    const [second = ""] = await complaintsOf(readLexiconFiles([join(top, "bad.yaml")], []));
    expect(second).toContain("bad.yaml:1:5: This cannot be read as YAML");
    const bytes = repository({});
    writeFileSync(join(bytes, "latin.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
    expect(await complaintsOf(readLexiconFiles([join(bytes, "latin.yaml")], []))).toEqual([
      `${bytes}/latin.yaml: It is not UTF-8 text. Save it as UTF-8.`,
    ]);
  });

  it("speak of categories that a rule knows", async () => {
    const top = repository({ "own.yaml": "category: hoby\nen:\n  direct: [stamps]\n" });
    const [problem = ""] = await complaintsOf(readLexiconFiles([join(top, "own.yaml")], HOBBY));
    expect(problem).toMatch(/own\.yaml:1:\d+: No rule speaks of “hoby”/);
    expect(problem).toContain("Did you mean “hobby”?");
  });
});
