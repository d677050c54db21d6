/** What docs/ci.md and the templates show runs as it stands there. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { validateWorkflow } from "@action-validator/core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { creepcheck } from "./command.ts";
import { commit, repository, write } from "./repository.ts";

const PAGE = readFileSync("docs/ci.md", "utf8");
const ACTION = parse(readFileSync("action.yml", "utf8"));

const TEXTS = `apiVersion: creepcheck/v1
kind: Campaign
id: texts
name: Texts
channels: [sms]
consent: { basis: none }
transparency: { optOut: one_click }
`;

function example(name: string): string {
  const [, block] =
    new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w+\\n(.*?)^\`\`\``, "ms").exec(PAGE) ?? [];
  if (block === undefined) throw new Error(`docs/ci.md has no example “${name}”`);
  return block;
}

/** A repository whose last commit adds a campaign that fails, and the programs that the examples call. */
function changed(): string {
  const cwd = repository({
    "campaigns/old.yaml": TEXTS.replace("id: texts", "id: old"),
    "bin/npm": "#!/bin/sh\n",
    "bin/npx": `#!/bin/sh\nshift\nexec "${process.execPath}" "${resolve("bin/creepcheck.js")}" "$@"\n`,
    "bin/reviewdog": "#!/bin/sh\ncat > reviewdog.json\n",
    "node_modules/danger/index.js": `
const say = (what) => (text) => console.log(what + ": " + text);
exports.fail = say("fail");
exports.markdown = say("markdown");
`,
    "dangerfile.js": example("danger"),
  });
  execFileSync("chmod", ["-R", "+x", "bin"], { cwd });
  execFileSync("git", ["update-ref", "refs/remotes/origin/main", "main"], { cwd });
  write(cwd, "campaigns/new.yaml", TEXTS);
  return cwd;
}

function bash(cwd: string, script: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
    {
      cwd,
      encoding: "utf8",
      env: { PATH: `${join(cwd, "bin")}:${process.env.PATH}`, ...env },
    },
  );
  return { code: status, out: stdout, err: stderr };
}

describe.each([
  ["the template", readFileSync("templates/github.yml", "utf8")],
  ["the example for code scanning", example("code-scanning")],
])("for GitHub, %s", (_what, text) => {
  const { permissions, jobs } = parse(text);

  it("is a workflow with no more rights than it needs", () => {
    expect(validateWorkflow(text).errors).toEqual([]);
    expect(permissions).toEqual({});
    expect(jobs.creepcheck.permissions.contents).toBe("read");
    const [checkout] = jobs.creepcheck.steps;
    expect(checkout.with).toEqual({ "fetch-depth": 0, "persist-credentials": false });
    expect(text).not.toContain("${{");
  });

  it("gives the Action inputs that it has", () => {
    const step = jobs.creepcheck.steps.find(({ uses = "" }) => uses === "./node_modules/creepcheck");
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });
});

it("names every input and output of the Action", () => {
  for (const name of [...Object.keys(ACTION.inputs), ...Object.keys(ACTION.outputs)]) {
    expect(PAGE).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|.*\\|$`, "m"));
  }
});

it("has a job for GitLab that writes what it says, and counts what the merge request changes", () => {
  const { creepcheck: job } = parse(readFileSync("templates/gitlab.yml", "utf8"));
  const cwd = changed();
  const base = execFileSync("git", ["rev-parse", "HEAD"], { cwd, encoding: "utf8" }).trim();
  commit(cwd);
  const env = { ...job.variables, CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
  const { code, err } = bash(cwd, job.script.join("\n"), env);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const { codequality, junit } = job.artifacts.reports;
  const issues = JSON.parse(readFileSync(join(cwd, codequality), "utf8"));
  expect(new Set(issues.map(({ location }: { location: { path: string } }) => location.path))).toEqual(
    new Set(["campaigns/new.yaml"]),
  );
  expect(existsSync(join(cwd, junit))).toBe(true);
});

describe("for pre-commit", () => {
  const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
  const [{ hooks }] = parse(example("pre-commit")).repos;

  it("names the hook there is, whose command is the package's", () => {
    expect(hooks[0].id).toBe(hook.id);
    expect(JSON.parse(readFileSync("package.json", "utf8")).bin).toHaveProperty(hook.entry);
    expect(hook).toMatchObject({ language: "node", pass_filenames: false });
    expect(new RegExp(hook.files).test("campaigns/a.yml")).toBe(true);
  });

  it("fails on what a commit changes, and on that only", async () => {
    const cwd = changed();
    expect((await creepcheck(hook.args, { cwd })).code).toBe(1);
    const { code, out } = await creepcheck(hooks[0].args, { cwd });
    expect(code).toBe(1);
    expect(out).not.toContain("old.yaml");
    commit(cwd);
    expect((await creepcheck(hooks[0].args, { cwd })).code).toBe(0);
  });
});

it("hands reviewdog what it reads", () => {
  const cwd = changed();
  expect(bash(cwd, example("reviewdog"))).toMatchObject({ code: 0, err: "" });
  const { diagnostics } = JSON.parse(readFileSync(join(cwd, "reviewdog.json"), "utf8"));
  expect(diagnostics.length).toBeGreaterThan(0);
});

describe("for Danger", () => {
  const [lint = ""] = example("danger-run").split("\n");

  it("posts the summary and fails with creepcheck", () => {
    const cwd = changed();
    expect(bash(cwd, lint)).toMatchObject({ code: 0 });
    const { out } = bash(cwd, `"${process.execPath}" dangerfile.js`);
    expect(out).toMatch(/^markdown: .*new\.yaml/s);
    expect(out).toMatch(/^fail: creepcheck: the highest score is \d+$/m);
  });

  it("stops where there is no verdict", () => {
    expect(bash(changed(), lint.replace("campaigns", "nowhere")).code).not.toBe(0);
  });
});
