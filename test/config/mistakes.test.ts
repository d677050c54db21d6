import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError, loadConfig, type ResolvedConfig } from "../../src/config/index.ts";
import { complaintsOf, repository } from "./repository.ts";
import { RULES } from "./rules.ts";

async function resolved(text: string): Promise<ResolvedConfig> {
  return (await loadConfig(repository({ "creepcheck.config.yaml": text }))).resolve(RULES);
}

/** Without the name of the file. */
async function complaintsAbout(text: string): Promise<string[]> {
  const lines = await complaintsOf(resolved(text));
  return lines.map((line) => line.replace("creepcheck.config.yaml:", ""));
}

describe("a mistake in the configuration", () => {
  it.each([
    ["failon: info", "1:1: “failon” is not a key of the configuration. Did you mean “failOn”?"],
    [
      "\nfailOn: eror",
      "2:1: “failOn” is “eror”. Did you mean “error”? It can be: error, warning, info, never.",
    ],
    [
      "rules: {pace/too-long: of}",
      "1:9: “pace/too-long” is “of”. Did you mean “off”? It can be: off, info, warning, error.",
    ],
    [
      "rules: {pace/too-often: {sevrity: info}}",
      "1:26: “sevrity” is not a key of “pace/too-often”. Did you mean “severity”?",
    ],
    [
      "rules:\n  pace/too-long: false",
      "2:3: “pace/too-long” has to be a severity, or severity and options, but is true or false.",
    ],
    ["rules:", "1:1: “rules” has to be rules, each with a severity, but is nothing."],
    [
      "ignore: drafts/",
      "1:1: “ignore” has to be a list of path patterns, but is text. For example: ignore: [",
    ],
    ["ignore:\n  - a\n  - 7", "3:5: This entry of “ignore” has to be a path pattern, but is a number."],
    ["maxScore: 101", "1:1: “maxScore” is “101”."],
    ["overrides: [{files: [a]}]", "1:13: This entry of “overrides” has no “rules”. Add it, as in: rules: {"],
    ["overrides: [{files: [], rules: {}}]", "1:14: “files” is an empty list. The files it is about"],
    ["overrides: [{files: [a], rules: {}, reason: ' '}]", "1:37: “reason” is empty."],
    ["extends: strict", "1:1: “extends” is “strict”."],
    ["- a", "1:1: The configuration has to be keys with values, but is a list."],
  ])("is told with its place: %j", async (text, start) => {
    const [complaint, ...others] = await complaintsAbout(text);
    expect(complaint?.slice(0, start.length)).toBe(start);
    expect(others).toEqual([]);
  });

  it.each([
    ["rules: {pace/to-often: off}", "1:9: There is no rule “pace/to-often”. Did you mean “pace/too-often”?"],
    ["rules: {place/*: off, paces/*: off}", "1:23: There is no rule “paces/*”. Did you mean “pace/*”?"],
    ["rules: {constructor: off}", "1:9: There is no rule “constructor”. `creepcheck rules` lists them all."],
    [
      "rules:\n  pace/too-often:\n    options: {perDya: 2}",
      "3:15: “perDya” is not an option of pace/too-often. Did you mean “perDay”? There are: perDay, strict, unit, channels.",
    ],
    [
      "rules: {place/precise: {options: {toString: 2}}}",
      "1:35: “toString” is not an option of place/precise. It has none.",
    ],
    [
      "rules: {pace/too-often: {options: {perDay: two}}}",
      "1:36: “perDay” of pace/too-often has to be a number, such as 3, but is text.",
    ],
    [
      "rules: {pace/too-often: {options: {perDay: .nan}}}",
      "1:36: “perDay” of pace/too-often has to be a number, such as 3, but is NaN.",
    ],
    [
      "rules: {pace/too-often: {options: {strict: 'yes'}}}",
      "1:36: “strict” of pace/too-often has to be true or false, such as false, but is text.",
    ],
    [
      "rules: {pace/too-often: {options: {channels: [email, 7]}}}",
      '1:36: “channels” of pace/too-often has to be a list of texts, such as ["email"], but is a list with something else in it.',
    ],
    [
      "rules: {'*': {options: {perDay: 2}}}",
      "1:15: Options belong to one rule, and “*” stands for several. Write them under the rule's own name.",
    ],
    [
      "overrides:\n  - files: [a]\n    rules: {place/*: {severity: off}}",
      "3:13: “place/*” is switched off for some files. Say why, with `reason:` beside `files:`.",
    ],
    [
      "overrides: [{files: [a], rules: {}}, {files: [a], rules: {place/near: info}}]",
      "1:59: There is no rule “place/near”. `creepcheck rules` lists them all.",
    ],
  ])("in what it says of rules is told with its place: %j", async (text, complaint) => {
    expect(await complaintsAbout(text)).toEqual([complaint]);
  });

  it("does not hide another", async () => {
    const complaints = await complaintsAbout("maxScore: x\nfailOn: x\nextend: x");
    expect(complaints.map((line) => line.slice(0, 4))).toEqual(["1:1:", "2:1:", "3:1:"]);
  });

  it("is found behind an alias", async () => {
    const [complaint] = await complaintsAbout(
      "rules: &all\n  pace/too-long: info\noverrides:\n  - files: [a]\n    rules: *all\n    x: 1",
    );
    expect(complaint).toContain("6:5: “x” is not a key");
    const text =
      "overrides:\n  - files: [a]\n    rules: &few\n      pace/long: info\n  - files: [b]\n    rules: *few";
    expect((await complaintsAbout(text)).map((line) => line.slice(0, 4))).toEqual(["4:7:", "4:7:"]);
  });

  it.each([
    ["failOn: info\nfailOn: info", "2:1: This key is here twice. Keep one of the two."],
    [
      "failOn: [info",
      "1:14: This cannot be read as YAML: unexpected end of the stream within a flow collection.",
    ],
    ["failOn: info\n  maxScore: 3", "2:11: This cannot be read as YAML: "],
    ["--- {}\n--- {}", "There are several documents here, parted by “---”. Make it one."],
  ])("in its YAML is told: %j", async (text, start) => {
    const [complaint] = await complaintsAbout(text);
    expect(complaint?.trimStart().slice(0, start.length)).toBe(start);
  });

  it("never carries what would control a terminal", async () => {
    const complaints = await complaintsAbout('"\\e[2J\\u202E": 1\nrules: {"a\\nb": off}');
    expect(complaints).toHaveLength(1);
    expect(complaints.join()).toMatch(/^[^\p{Cc}\p{Cf}]*$/u);
    const [rule] = await complaintsAbout(`rules: {"a\\e[2J\\nb${"x".repeat(100)}": off}`);
    expect(rule).toContain("There is no rule “a [2J bxxx");
    expect(rule?.length).toBeLessThan(150);
  });
});

describe("a hostile configuration", () => {
  it("is not read when it is long", async () => {
    expect(await complaintsAbout(`#${"x".repeat(128 * 1024)}`)).toEqual([
      "It has more than 128 KB. Make it shorter.".padStart(42),
    ]);
  });

  it("cannot grow by aliases", async () => {
    const levels = Array.from({ length: 30 }, (_, i) => `  - &a${i + 1} [*a${i}, *a${i}]`);
    const [complaint] = await complaintsAbout(`ignore:\n  - &a0 [x]\n${levels.join("\n")}`);
    expect(complaint).toContain("There are more than 20 aliases (*name) here. Write the values out.");
  });

  it("is told all it has done wrong in little time", async () => {
    const entries = Array.from({ length: 6000 }, (_, i) => `  pace/x${i}: off`);
    const start = Date.now();
    expect(await complaintsAbout(`rules:\n${entries.join("\n")}`)).toHaveLength(6000);
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  it("cannot change what all objects have", async () => {
    await resolved("rules: {}\n__proto__: {polluted: 1}").catch(() => undefined);
    await resolved("rules: {pace/too-often: {options: {__proto__: {polluted: 1}}}}").catch(() => undefined);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("is used or refused with reasons, whatever it is", async () => {
    const word = fc.constantFrom(
      "extends",
      "rules",
      "overrides",
      "files",
      "options",
      "ignore",
      "*",
      "pace/too-often",
      "off",
      "a",
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.double(),
        fc.constant(null),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(word, tie("tree"), { maxKeys: 4 }),
      ),
    }));
    const text = fc.oneof(
      fc.dictionary(word, tree).map((value) => JSON.stringify(value)),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const error = await resolved(written).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error === undefined) return;
        expect(error).toBeInstanceOf(ConfigError);
        if (error instanceof ConfigError)
          expect(error.mistakes.every(({ message }) => /[.?\]}"\d]$/.test(message))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
