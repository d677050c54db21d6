import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { explainMatchCommand } from "../../src/cli/explain-match-command.ts";
import type { Output } from "../../src/cli/terminal.ts";

/** What the command says of a text in a folder with these files. */
async function said(text: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), "creepcheck-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  mkdirSync(join(cwd, ".git"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  let written = "";
  const out: Output = {
    isTerminal: false,
    columns: undefined,
    write: async (part) => {
      written += part;
      return true;
    },
  };
  const readInput = async () => new Uint8Array();
  const code = await explainMatchCommand(text, {
    cwd,
    env: {},
    today: "2026-01-01",
    out,
    err: out,
    readInput,
  });
  expect(code).toBe(0);
  return written;
}

describe("explain-match", () => {
  it("says which words mean what, how surely, and in which language", async () => {
    const text = await said("prenatal_vitamins_and_Schwangerschaft");
    expect(text).toContain(
      "“Schwangerschaft” says something about pregnancy\n  It names it: this counts alone.",
    );
    expect(text).toContain(", German)");
    expect(text).toContain("“prenatal_vitamins” says something about pregnancy\n  It ");
    expect(text).toContain("“creepcheck explain sensitive/pregnancy” tells why people mind.");
  });

  it("says that a clue means nothing alone, and where it comes from", async () => {
    expect(await said("unscented lotion")).toContain(
      "  It is a clue: it means nothing alone, and something together with others.\n" +
        "  (the term “unscented lotion”, English, from duhigg-2012)",
    );
  });

  it("says what makes a clue of a word", async () => {
    expect(await said("Movies > Pregnancy")).toContain(
      "It would count alone elsewhere, but here stands “movies”: a film, a song, a novel or a game is not the life",
    );
  });

  it("says that a guess can be wrong", async () => {
    expect(await said("PRGNNT_FLG")).toContain("without its vowels, which can be wrong");
    expect(await said("preganncy")).toContain("a misspelt word, which can be wrong");
  });

  it("says what was left out and why, once for all languages", async () => {
    expect(await said("technical debt")).toContain(
      "“debt” does not count as financial-stress\n  It is part of “technical debt”, which means something else.",
    );
    expect(await said("Zodiac: Cancer")).toContain("“zodiac” stands near it and gives it another meaning.");
    expect(await said("TTC")).not.toContain("does not count");
    expect(await said("due date")).toMatch(/counts only near a word such as “baby”, .* and \d+ more\./);
    const pets = await said("Pets > Diabetes");
    expect(pets).toContain("Here stands “pets”: it is about animals.");
    expect(pets.match(/does not count as health/g)).toHaveLength(1);
    expect(pets).toContain("Nothing here counts.");
  });

  it("says that there is nothing", async () => {
    expect(await said("garden chairs")).toBe("“garden chairs”\n\nNothing here is in the lexicon.\n");
  });

  it("knows the company's own words", async () => {
    const text = await said("BlorpleBox", {
      "creepcheck.config.yaml": "lexicon: [own.yaml]\n",
      "own.yaml": "category: pregnancy\nen: { direct: [Blorple Box] }\n",
    });
    expect(text).toContain("“BlorpleBox” says something about pregnancy");
  });

  it("does not let the text steer the terminal", async () => {
    expect(await said("pregnant\u001b[31m")).not.toContain("\u001b");
  });
});
