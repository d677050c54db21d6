import { describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config/index.ts";
import { complaintsOf, repository } from "./repository.ts";
import { RULES } from "./rules.ts";

async function resolved(files: Readonly<Record<string, string>>) {
  return (await loadConfig(repository(files))).resolve(RULES);
}

describe("a configuration that extends another", () => {
  it("has the last word", async () => {
    const config = await resolved({
      "creepcheck.config.yaml": "extends: ./policy/base.yaml\nrules: {pace/too-long: error}\nmaxScore: 40",
      "policy/base.yaml": "extends: creepcheck:strict\nrules: {'*': info}\nmaxScore: 70\nfailOn: info",
    });
    expect(config).toMatchObject({ maxScore: 40, failOn: "info" });
    expect(config.settingsFor("a.yaml").get("pace/too-long")).toEqual({
      severity: "error",
      options: {},
      decidedBy: ["creepcheck:strict", "policy/base.yaml, rules", "creepcheck.config.yaml, rules"],
    });
    expect(config.settingsFor("a.yaml").get("place/precise")?.severity).toBe("info");
  });

  it("wins with its rules over the overrides of the other", async () => {
    const config = await resolved({
      "creepcheck.config.yaml": "extends: ./base.yaml\nrules: {pace/too-long: error}",
      "base.yaml": "overrides: [{files: ['*'], rules: {'*': warning}}]",
    });
    expect(config.settingsFor("a.yaml").get("pace/too-long")?.severity).toBe("error");
    expect(config.settingsFor("a.yaml").get("place/precise")?.severity).toBe("warning");
  });

  it("keeps the preset's gate when nobody sets it", async () => {
    const config = await resolved({
      "creepcheck.config.yaml": "extends: ./base.yaml",
      "base.yaml": "extends: creepcheck:strict",
    });
    expect(config.failOn).toBe("warning");
  });

  it("adds to lists", async () => {
    const top = repository({
      "creepcheck.config.yaml":
        "extends: ./policy/base.yaml\nignore: [b]\nlexicon: [./own.yaml]\nplugins: [./own.mjs]",
      "policy/base.yaml": "ignore: [a]\nlexicon: [./words.yaml]\nplugins: [./rules.mjs]",
      "policy/words.yaml": "",
      "policy/rules.mjs": "",
      "own.yaml": "",
      "own.mjs": "",
    });
    const found = await loadConfig(top);
    expect(found.plugins).toEqual([`${top}/policy/rules.mjs`, `${top}/own.mjs`]);
    const config = await found.resolve(RULES);
    expect(config.ignore).toEqual(["a", "b"]);
    expect(config.lexicon).toEqual([`${top}/policy/words.yaml`, `${top}/own.yaml`]);
  });

  it("names a file once that the other names too", async () => {
    const top = repository({
      "creepcheck.config.yaml":
        "extends: ./policy/base.yaml\nlexicon: [./own.yaml]\nplugins: [./own.mjs, ./own.mjs]",
      "policy/base.yaml": "lexicon: [../own.yaml]\nplugins: [../own.mjs]",
      "own.yaml": "",
      "own.mjs": "",
    });
    const found = await loadConfig(top);
    expect(found.plugins).toEqual([`${top}/own.mjs`]);
    expect((await found.resolve(RULES)).lexicon).toEqual([`${top}/own.yaml`]);
  });

  it("shares the meaning of its patterns", async () => {
    const config = await resolved({
      "creepcheck.config.yaml": "extends: ./policy/base.yaml",
      "policy/base.yaml": "overrides: [{files: [/old/], rules: {place/precise: info}}]",
    });
    expect(config.settingsFor("old/a.yaml").get("place/precise")?.severity).toBe("info");
  });

  it("cannot go round in a circle", async () => {
    const top = repository({
      "creepcheck.config.yaml": "extends: ./a.yaml",
      "a.yaml": "\nextends: ./b/b.yaml",
      "b/b.yaml": "failOn: info\nextends: ../a.yaml",
    });
    expect(await complaintsOf(loadConfig(top))).toEqual([
      "b/b.yaml:2:1: These files extend each other in a circle: a.yaml → b/b.yaml → a.yaml. Take “extends” out of one of them.",
    ]);
  });

  it("is told about mistakes in the other, by its name", async () => {
    const top = repository({
      "creepcheck.config.yaml": "extends: ./base.yaml\nrules: {a/b: off}",
      "base.yaml": "\nrules: {a/c: off}",
    });
    const complaints = await complaintsOf(loadConfig(top).then((found) => found.resolve(RULES)));
    expect(complaints.map((line) => line.slice(0, line.indexOf(" ")))).toEqual([
      "base.yaml:2:9:",
      "creepcheck.config.yaml:2:9:",
    ]);
  });
});
