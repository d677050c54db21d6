import { describe, expect, it } from "vitest";
import { configFrom, loadConfig, printable } from "../../src/config/index.ts";
import { repository } from "./repository.ts";
import { RULES } from "./rules.ts";

describe("the printed configuration", () => {
  it("has every rule with its severity, options and where they come from", async () => {
    const top = repository({
      "creepcheck.config.yaml":
        "rules: {pace/*: off}\nregions: [EU, US-WA]\noverrides: [{files: [/a.yaml], rules: {place/precise: info}}]\nignore: [x/]\nlexicon: [own.yaml]\nplugins: [own.mjs]\nids: [ids.csv]",
      "own.yaml": "",
      "own.mjs": "",
      "ids.csv": "",
      "shop/a.yaml": "",
    });
    const config = await (await loadConfig(`${top}/shop`)).resolve(RULES);
    expect(JSON.parse(JSON.stringify(printable(config, "../a.yaml", `${top}/shop`)))).toEqual({
      configuration: "../creepcheck.config.yaml",
      failOn: "error",
      maxScore: null,
      regions: ["EU", "US-WA"],
      ignore: ["x/"],
      lexicon: ["../own.yaml"],
      plugins: ["../own.mjs"],
      ids: ["../ids.csv"],
      rules: {
        "pace/too-often": {
          severity: "off",
          options: { perDay: 3, strict: false, unit: "day", channels: ["email"] },
          decidedBy: ["creepcheck:recommended", "../creepcheck.config.yaml, rules"],
        },
        "pace/too-long": {
          severity: "off",
          decidedBy: ["creepcheck:recommended", "../creepcheck.config.yaml, rules"],
        },
        "place/precise": {
          severity: "info",
          decidedBy: ["creepcheck:recommended", "../creepcheck.config.yaml, overrides, entry 1"],
        },
      },
    });
  });

  it("says when there is no file", async () => {
    expect(printable(await configFrom({}).resolve(RULES), "a.yaml", "/")).toMatchObject({
      configuration: null,
    });
  });
});
