import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { validateWorkflow } from "@action-validator/core";
import { parse as parseJsonc } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { loadConfig } from "../../src/config/index.ts";
import { folder } from "../scenario/command.ts";

const SEGMENT = `apiVersion: creepcheck/v1
kind: Segment
id: buyers
match: { all: [{ event: order_placed }] }
`;
const CONFIG = "creepcheck.config.yaml";
const SETTINGS = ".vscode/settings.json";
const WORKFLOW = ".github/workflows/creepcheck.yml";
const DEFINITIONS = "./node_modules/creepcheck/schemas/creepcheck.schema.json";

/** @param answers of the person at the terminal; nobody is there without them */
async function init(cwd: string, args: readonly string[], answers?: string[]) {
  const written = { out: "", err: "" };
  const asked: string[] = [];
  const output = (name: keyof typeof written) => ({
    isTerminal: false,
    columns: undefined,
    write: async (text: string) => {
      written[name] += text;
      return true;
    },
  });
  const terminal: Terminal = {
    cwd,
    env: {},
    today: "2026-01-01",
    out: output("out"),
    err: output("err"),
    readInput: async () => new Uint8Array(),
    ...(answers && {
      ask: async (question: string) => {
        asked.push(question);
        return answers.shift() ?? "";
      },
    }),
  };
  const code = await run(["init", ...args], terminal);
  const text = (file: string) => readFileSync(join(cwd, file), "utf8");
  const has = (file: string) => existsSync(join(cwd, file));
  return { code, asked, ...written, text, has };
}

describe("init", () => {
  it("goes by what is there", async () => {
    const cwd = folder({
      "crm/segments/a.yaml": SEGMENT,
      "crm/b.yaml": SEGMENT,
      ".github/CODEOWNERS": "",
      "package.json": "{}",
    });
    const { code, out, text, has } = await init(cwd, []);
    expect(code).toBe(0);
    expect(out).toContain("creepcheck's own (2 files)");
    expect(out).toContain("npx creepcheck crm\n");
    expect(validateWorkflow(text(WORKFLOW)).errors).toEqual([]);
    expect(parse(text(WORKFLOW)).jobs.creepcheck.steps.at(-1).with.paths).toBe("crm");
    expect(has(SETTINGS)).toBe(false);
    await expect(loadConfig(cwd)).resolves.toBeDefined();
  });

  it("writes the workflow that the documentation shows", async () => {
    const cwd = folder({ "campaigns/a.yaml": SEGMENT });
    const { text } = await init(cwd, ["--ci", "github"]);
    expect(text(WORKFLOW)).toBe(readFileSync("templates/github.yml", "utf8"));
    await init(cwd, ["--ci", "gitlab"]);
    expect(text(".gitlab/creepcheck.yml")).toBe(readFileSync("templates/gitlab.yml", "utf8"));
    expect(parse(text(".gitlab-ci.yml"))).toEqual({ include: [{ local: ".gitlab/creepcheck.yml" }] });
  });

  it("asks three questions at a terminal, and takes what was found for an empty answer", async () => {
    const cwd = folder({ "a.yaml": SEGMENT, "b/c.yaml": SEGMENT });
    const { asked, has } = await init(cwd, [], ["b", "github", ""]);
    expect(asked).toHaveLength(3);
    expect(asked[0]).toContain("[.]");
    expect([has(WORKFLOW), has(SETTINGS)]).toEqual([true, false]);
    expect((await init(cwd, ["--folder", "b", "--editor", "none"], [""])).asked).toHaveLength(1);
    const hostile = await init(folder({ "\x1b[2J/a.yaml": SEGMENT }), [], []);
    expect(hostile.asked.join() + hostile.out).not.toContain("\x1b");
    expect((await init(cwd, ["--yes"], [])).asked).toEqual([]);
  });

  it("overwrites nothing without --force", async () => {
    const mine = "rules: { copy/overfamiliar: off }\n";
    const cwd = folder({ "a.yaml": SEGMENT, [CONFIG]: mine, [WORKFLOW]: "name: mine\n" });
    const { out, text } = await init(cwd, []);
    expect([text(CONFIG), text(WORKFLOW)]).toEqual([mine, "name: mine\n"]);
    expect(out).toContain(`kept     ${CONFIG}`);
    const forced = await init(cwd, ["--force"]);
    expect(forced.text(CONFIG)).not.toBe(mine);
    expect(forced.text(WORKFLOW)).toContain("npm ci");
  });

  it("writes no second configuration", async () => {
    const cwd = folder({ "creepcheck.config.json": "{}" });
    const { out, has } = await init(cwd, ["--force"]);
    expect(out).toContain("kept     creepcheck.config.json");
    expect(has(CONFIG)).toBe(false);
  });

  it.each([{ [`${CONFIG}/a`]: "" }, { ".github": "a file" }])(
    "says what it cannot write: %j",
    async (files) => {
      const { code, err } = await init(folder(files), ["--ci", "github", "--force"]);
      expect(code).toBe(2);
      expect(err).toContain("cannot write");
    },
  );

  it("leaves a pipeline of GitLab to its owner, even with --force", async () => {
    const cwd = folder({ "a.yaml": SEGMENT, ".gitlab-ci.yml": "test: { script: [make] }\n" });
    const { out, text } = await init(cwd, ["--force"]);
    expect(text(".gitlab-ci.yml")).toBe("test: { script: [make] }\n");
    expect(out).toContain("Add to .gitlab-ci.yml:  include: [{ local: .gitlab/creepcheck.yml }]");
  });

  it("leaves links out of the repository alone", async () => {
    const outside = folder({});
    const cwd = folder({ "a.yaml": SEGMENT });
    symlinkSync(outside, join(cwd, ".github"));
    symlinkSync(join(outside, "config"), join(cwd, CONFIG));
    const { out } = await init(cwd, ["--ci", "github", "--force"]);
    expect(out).toContain(`left     ${CONFIG}`);
    expect([existsSync(join(outside, "workflows")), existsSync(join(outside, "config"))]).toEqual([
      false,
      false,
    ]);
  });

  it.each(["it's $HOME", "-f", "a: b # c", "über uns"])(
    "writes a folder called “%s” as it is",
    async (name) => {
      const cwd = folder({ [`${name}/a.yaml`]: SEGMENT });
      const { code, text } = await init(cwd, ["--ci", "github"]);
      expect(code).toBe(0);
      expect(parse(text(WORKFLOW)).jobs.creepcheck.steps.at(-1).with.paths).toBe(name);
      await init(cwd, ["--ci", "gitlab"]);
      const { CREEPCHECK_PATH } = parse(text(".gitlab/creepcheck.yml")).creepcheck.variables;
      expect(CREEPCHECK_PATH).toBe(name.replace("$", "$$$$"));
    },
  );

  it.each([
    ["a folder that is not there", ["--folder", "nowhere"], "Create it first"],
    ["a folder outside", ["--folder", ".."], "outside"],
    ["a CI there is none of", ["--ci", "jenkins"], "github, gitlab, none"],
  ])("says what is wrong, and writes nothing: %s", async (_what, args, message) => {
    const { code, err, has } = await init(folder({ "a.yaml": SEGMENT }), args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(has(CONFIG)).toBe(false);
  });

  it("says so below the top of a repository, and where nothing was found", async () => {
    const cwd = folder({ "package.json": "{}" });
    mkdirSync(join(cwd, "below"));
    expect((await init(join(cwd, "below"), [])).err).toContain(`run init in ${cwd}`);
    expect((await init(cwd, [])).out).toContain("Write a first definition");
  });
});

describe("what init adds to the settings of an editor", () => {
  const native = { "crm/a.yaml": SEGMENT };
  const meta = readFileSync("fixtures/scenarios/expecting-ads/meta.json", "utf8");

  it("keeps comments, commas and other settings", async () => {
    const before = `{
  // ours
  "editor.tabSize": 4,
  "yaml.schemas": { "./own.json": "own.yaml", },
}
`;
    const cwd = folder({ ...native, [SETTINGS]: before });
    const { text, out } = await init(cwd, []);
    expect(out).toContain(`changed  ${SETTINGS}`);
    expect(text(SETTINGS)).toContain("// ours");
    const settings = parseJsonc(text(SETTINGS));
    expect(settings["editor.tabSize"]).toBe(4);
    expect(settings["yaml.schemas"]).toMatchObject({
      "./own.json": "own.yaml",
      [DEFINITIONS]: "crm/**/*.yaml",
    });
    expect((await init(cwd, [])).out).toContain(`kept     ${SETTINGS}`);
  });

  it("keeps patterns that somebody chose, unless forced", async () => {
    const cwd = folder({ ...native, [SETTINGS]: `{ "yaml.schemas": { "${DEFINITIONS}": "mine/*.yaml" } }` });
    const patterns = async (...args: string[]) =>
      parseJsonc((await init(cwd, args)).text(SETTINGS))["yaml.schemas"][DEFINITIONS];
    expect(await patterns()).toBe("mine/*.yaml");
    expect(await patterns("--force")).toBe("crm/**/*.yaml");
  });

  it("does not hold a platform's files against creepcheck's schema", async () => {
    const json = JSON.stringify({
      apiVersion: "creepcheck/v1",
      kind: "Segment",
      id: "b",
      match: { all: [] },
    });
    const settings = async (files: Record<string, string>) =>
      parseJsonc((await init(folder({ ...native, ...files }), ["--editor", "vscode"])).text(SETTINGS));
    expect((await settings({ "crm/b.json": json }))["json.schemas"]).toEqual([
      { url: DEFINITIONS, fileMatch: ["crm/**/*.json"] },
    ]);
    expect((await settings({ "crm/b.json": json, "crm/c.json": meta }))["json.schemas"]).toBeUndefined();
  });

  it.each(["{ not json", "[]", '"text"'])("leaves a file that is not in order: %s", async (before) => {
    const { out, text } = await init(folder({ ...native, [SETTINGS]: before }), []);
    expect(out).toContain(`left     ${SETTINGS}`);
    expect(text(SETTINGS)).toBe(before);
  });
});
