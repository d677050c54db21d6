import { describe, expect, it } from "vitest";
import { configFrom } from "../../src/config/index.ts";
import { complaintsOf } from "./repository.ts";
import { RULES } from "./rules.ts";

describe("a configuration given in code", () => {
  it("works like one in a file", async () => {
    const config = await configFrom({
      extends: "creepcheck:strict",
      rules: { "pace/*": "info" },
      overrides: [{ files: ["old/"], rules: { "place/precise": "off" }, reason: "not sent" }],
      maxScore: 0,
    }).resolve(RULES);
    expect(config).toMatchObject({ failOn: "warning", maxScore: 0 });
    expect(config.settingsFor("a.yaml").get("pace/too-often")?.severity).toBe("info");
    expect(config.settingsFor("shop/old/a.yaml").get("place/precise")?.severity).toBe("off");
    expect(config.settingsFor("<stdin>").get("place/precise")?.severity).toBe("error");
  });

  it("is checked", async () => {
    const wrong: object = { failOn: "eror", rules: {} };
    expect(await complaintsOf(configFrom(wrong).resolve(RULES))).toEqual([
      "the options: “failOn” is “eror”. Did you mean “error”? It can be: error, warning, info, never.",
    ]);
    expect(await complaintsOf(configFrom({ rules: { "pace/long": "off" } }).resolve(RULES))).toEqual([
      "the options: There is no rule “pace/long”. `creepcheck rules` lists them all.",
    ]);
  });

  it.each([
    { extends: "./base.yaml" },
    { lexicon: ["./own.yaml"] },
    { plugins: ["./own.mjs"] },
    { ids: ["./ids.csv"] },
  ])("names no files: %j", async (config) => {
    const [complaint] = await complaintsOf(configFrom(config).resolve(RULES));
    expect(complaint).toContain(`“${Object.keys(config)}” names files, which only a configuration file can.`);
  });
});
