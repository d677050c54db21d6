import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config/index.ts";
import { complaintsOf, repository } from "./repository.ts";
import { RULES } from "./rules.ts";

async function failOnFound(cwd: string, file?: string): Promise<string> {
  return (await (await loadConfig(cwd, file)).resolve(RULES)).failOn;
}

describe("finding the configuration", () => {
  it.each(["creepcheck.config.yaml", "creepcheck.config.yml"])("reads %s", async (name) => {
    expect(await failOnFound(repository({ [name]: "failOn: info" }))).toBe("info");
  });

  it("reads JSON, indented with tabs too", async () => {
    const top = repository({ "creepcheck.config.json": '{\n\t"failOn": "info",\n\t"ignore": ["a\\/b"]\n}' });
    const config = await (await loadConfig(top)).resolve(RULES);
    expect(config).toMatchObject({ failOn: "info", ignore: ["a/b"] });
  });

  it("takes the nearest one above the working directory", async () => {
    const top = repository({
      "creepcheck.config.yaml": "failOn: info",
      "shop/creepcheck.config.yaml": "failOn: never",
      "shop/emails/a.yaml": "",
      "app/a.yaml": "",
    });
    expect(await failOnFound(join(top, "shop/emails"))).toBe("never");
    expect(await failOnFound(join(top, "app"))).toBe("info");
  });

  it("does not look above the repository", async () => {
    const top = repository({});
    writeFileSync(join(dirname(top), "creepcheck.config.yaml"), "failOn: never");
    expect(await failOnFound(top)).toBe("error");
  });

  it("takes the file it is given instead, from anywhere", async () => {
    const top = repository({ "creepcheck.config.yaml": "failOn: info", "shop/a.yaml": "" });
    writeFileSync(join(dirname(top), "policy.yaml"), "failOn: never");
    expect(await failOnFound(join(top, "shop"), "../../policy.yaml")).toBe("never");
  });

  it("says when the file it is given is not there", async () => {
    expect(await complaintsOf(loadConfig(repository({}), "no.yaml"))).toEqual([
      "no.yaml: There is no such file.",
    ]);
    expect(await complaintsOf(loadConfig(repository({ "a/b": "" }), "a"))).toEqual(["a: It is not a file."]);
  });

  it("does not choose between two", async () => {
    const top = repository({
      "creepcheck.config.yaml": "",
      "creepcheck.config.json": "{}",
      "shop/a.yaml": "",
    });
    expect(await complaintsOf(loadConfig(join(top, "shop")))).toEqual([
      "../creepcheck.config.yaml: Beside it there is ../creepcheck.config.json. Keep one of the two, or choose one with --config.",
    ]);
  });

  it("refuses one that is a link out of the repository", async () => {
    const top = repository({});
    const secret = join(dirname(top), "secret");
    writeFileSync(secret, "password: hunter2");
    symlinkSync(secret, join(top, "creepcheck.config.yaml"));
    const [complaint] = await complaintsOf(loadConfig(top));
    expect(complaint).toContain("It lies outside of the repository.");
    expect(complaint).not.toContain("password");
  });

  it("starts from the recommended rules when there is none", async () => {
    const top = repository({});
    mkdirSync(join(top, "shop"));
    const config = await (await loadConfig(join(top, "shop"))).resolve(RULES);
    expect(config).toMatchObject({
      failOn: "error",
      maxScore: null,
      ignore: [],
      lexicon: [],
      folder: join(top, "shop"),
    });
    expect(config.file).toBeUndefined();
  });
});
