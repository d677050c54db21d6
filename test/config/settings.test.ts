import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadConfig, type ResolvedConfig } from "../../src/config/index.ts";
import { SEVERITIES } from "../../src/model/index.ts";
import { complaintsOf, repository } from "./repository.ts";
import { RULES } from "./rules.ts";

async function resolved(text: string): Promise<ResolvedConfig> {
  return (await loadConfig(repository({ "creepcheck.config.yaml": text }))).resolve(RULES);
}

function severities(config: ResolvedConfig, file = "a.yaml"): Record<string, string> {
  return Object.fromEntries([...config.settingsFor(file)].map(([id, { severity }]) => [id, severity]));
}

describe("presets", () => {
  it("recommended leaves every rule at its own severity", async () => {
    const config = await resolved("extends: creepcheck:recommended");
    expect(severities(config)).toEqual({
      "pace/too-often": "warning",
      "pace/too-long": "info",
      "place/precise": "error",
    });
    expect(config.failOn).toBe("error");
  });

  it("strict makes every rule one level more severe and fails on warnings", async () => {
    const config = await resolved("extends: creepcheck:strict");
    expect(severities(config)).toEqual({
      "pace/too-often": "error",
      "pace/too-long": "warning",
      "place/precise": "error",
    });
    expect(config.failOn).toBe("warning");
  });

  it("give way to what the file says itself", async () => {
    const config = await resolved("extends: creepcheck:strict\nfailOn: never\nrules: {place/precise: info}");
    expect(config.failOn).toBe("never");
    expect(severities(config)["place/precise"]).toBe("info");
  });
});

describe("rules", () => {
  it("are set by the most exact name, wherever it stands", async () => {
    const config = await resolved("rules: {pace/too-long: error, pace/*: off, '*': info}");
    expect(severities(config)).toEqual({
      "pace/too-often": "off",
      "pace/too-long": "error",
      "place/precise": "info",
    });
  });

  it("keep what is left out", async () => {
    const config = await resolved("rules: {pace/too-often: {options: {perDay: 1, channels: []}}}");
    expect(config.settingsFor("a.yaml").get("pace/too-often")).toMatchObject({
      severity: "warning",
      options: { perDay: 1, strict: false, unit: "day", channels: [] },
    });
  });

  it("know who had a say", async () => {
    const config = await resolved(
      "rules: {pace/*: error}\noverrides: [{files: [b.yaml], rules: {pace/too-long: info}}]",
    );
    const decidedBy = (file: string, id: string) => config.settingsFor(file).get(id)?.decidedBy;
    expect(decidedBy("b.yaml", "pace/too-long")).toEqual([
      "creepcheck:recommended",
      "creepcheck.config.yaml, rules",
      "creepcheck.config.yaml, overrides, entry 1",
    ]);
    expect(decidedBy("a.yaml", "pace/too-long")).toHaveLength(2);
    expect(decidedBy("b.yaml", "place/precise")).toEqual(["creepcheck:recommended"]);
  });
});

describe("overrides", () => {
  it.each([
    ["drafts/", ["drafts/a.yaml", "x/drafts/y/a.yaml"], ["drafts", "a/drafts.yaml", "Drafts/a.yaml"]],
    ["/drafts/", ["drafts/a.yaml"], ["x/drafts/a.yaml"]],
    ["*.draft.yaml", ["a.draft.yaml", "x/y/.draft.yaml"], ["a.yaml"]],
    ["a/**/b.yaml", ["a/b.yaml", "a/x/y/b.yaml"], ["x/a/b.yaml"]],
  ])("hold for the files that fit %s", async (pattern, fit, others) => {
    const config = await resolved(`overrides: [{files: ["${pattern}"], rules: {place/precise: info}}]`);
    const severity = (file: string) => severities(config, file)["place/precise"];
    expect(fit.map(severity)).toEqual(fit.map(() => "info"));
    expect([...others, "../drafts/a.yaml", "/drafts/a.yaml"].map(severity)).not.toContain("info");
  });

  it("hold for one of several patterns, and not for what is taken out again", async () => {
    const config = await resolved(
      'overrides: [{files: [a/, b/*, "!b/c.yaml"], rules: {place/precise: info}}]',
    );
    const files = ["a/x.yaml", "b/x.yaml", "b/c.yaml"];
    expect(files.map((file) => severities(config, file)["place/precise"])).toEqual(["info", "info", "error"]);
  });

  it("win over the ones above them, and over rules", async () => {
    const config = await resolved(`
rules: {place/precise: warning, pace/too-often: {options: {perDay: 9}}}
overrides:
  - { files: [a/], rules: { pace/too-often: { options: { perDay: 1, unit: week } } } }
  - { files: [a/b/], rules: { "*": off, pace/too-often: { options: { perDay: 2 } } }, reason: not sent }
  - { files: [a/b/c.yaml], rules: { place/precise: error } }`);
    expect(severities(config, "x.yaml")["place/precise"]).toBe("warning");
    expect(severities(config, "a/b/x.yaml")["place/precise"]).toBe("off");
    expect(severities(config, "a/b/c.yaml")).toMatchObject({
      "place/precise": "error",
      "pace/too-long": "off",
    });
    expect(config.settingsFor("a/b/c.yaml").get("pace/too-often")?.options).toMatchObject({
      perDay: 2,
      unit: "week",
    });
  });

  it("are worked out once for files for which the same ones hold", async () => {
    const config = await resolved("overrides: [{files: [a/], rules: {place/precise: info}}]");
    expect(config.settingsFor("a/x.yaml")).toBe(config.settingsFor("a/y.yaml"));
    expect(config.settingsFor("a/x.yaml")).not.toBe(config.settingsFor("b/x.yaml"));
  });

  it("take little time for long names and patterns with many stars", async () => {
    const stars = `${"*a".repeat(99)}*b`;
    const folders = `${"**/a/".repeat(3)}b`;
    const config = await resolved(
      `overrides: [{files: ["${stars}", "${folders}"], rules: {place/precise: info}}]`,
    );
    const start = Date.now();
    expect(severities(config, `${"a".repeat(250)}c`)["place/precise"]).toBe("error");
    expect(severities(config, `${"a/".repeat(100)}c`)["place/precise"]).toBe("error");
    expect(Date.now() - start).toBeLessThan(2000);
  });

  it("are found for files named from a folder below the configuration", async () => {
    const top = repository({
      "creepcheck.config.yaml": "overrides: [{files: [/shop/old/], rules: {place/precise: info}}]",
      "shop/old/a.yaml": "",
    });
    const config = await (await loadConfig(`${top}/shop`)).resolve(RULES);
    expect(severities(config, "old/a.yaml")["place/precise"]).toBe("info");
    expect(severities(config, "../old/a.yaml")["place/precise"]).toBe("error");
    expect(config.folder).toBe(top);
  });

  it("count from the working directory with a configuration that was named", async () => {
    const top = repository({
      "policy/strict.yaml": "overrides: [{files: [/shop/], rules: {place/precise: info}}]",
      "shop/a.yaml": "",
    });
    const config = await (await loadConfig(top, "policy/strict.yaml")).resolve(RULES);
    expect(severities(config, "shop/a.yaml")["place/precise"]).toBe("info");
  });
});

describe("regions", () => {
  it("are those of the file that knows best, and none by default", async () => {
    expect((await resolved("rules: {}")).regions).toEqual([]);
    expect((await resolved("regions: [EU, US-WA]")).regions).toEqual(["EU", "US-WA"]);
    const top = repository({
      "creepcheck.config.yaml": "extends: ./base.yaml\nregions: [UK]",
      "base.yaml": "regions: [EU]",
    });
    expect((await (await loadConfig(top)).resolve(RULES)).regions).toEqual(["UK"]);
  });

  it.each([
    ["regions: [EN]", "creepcheck.config.yaml:1:11: This entry of “regions” is “EN”. Write EU, UK,"],
    ["regions: EU", "creepcheck.config.yaml:1:1: “regions” has to be a list of regions, but is text."],
    ["regions: []", "creepcheck.config.yaml:1:1: “regions” is an empty list."],
  ])("are checked: %s", async (text, start) => {
    const [complaint] = await complaintsOf(resolved(text));
    expect(complaint).toContain(start);
  });
});

describe("whatever the tables say", () => {
  const level = fc.constantFrom("off", ...SEVERITIES);
  const table = fc.dictionary(fc.constantFrom("*", "pace/*", "place/*", ...RULES.map(({ id }) => id)), level);

  it("the last override that names a rule decides", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(table, { maxLength: 4 }),
        fc.constantFrom(...RULES),
        level,
        async (tables, { id }, last) => {
          const overrides = [...tables, { [id]: last }].map((rules) => ({
            files: ["*"],
            rules,
            reason: "tested",
          }));
          expect(severities(await resolved(JSON.stringify({ overrides })))[id]).toBe(last);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("strict is never milder than recommended", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rules) => {
        const [mild, strict] = await Promise.all(
          ["recommended", "strict"].map((name) =>
            resolved(JSON.stringify({ extends: `creepcheck:${name}`, rules })),
          ),
        );
        const rank = (config: ResolvedConfig | undefined) =>
          [...(config?.settingsFor("a.yaml").values() ?? [])].map(({ severity }) =>
            [...SEVERITIES, "off"].indexOf(severity),
          );
        const mildRanks = rank(mild);
        expect(rank(strict).every((value, index) => value <= (mildRanks[index] ?? -1))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
