/** The GitHub Action, run as the runner runs it: action.yml says what is in the environment and which command. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { validateAction } from "@action-validator/core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { folder } from "./command.ts";
import { commit, git, repository, write } from "./repository.ts";

const TEXT = readFileSync("action.yml", "utf8");
const ACTION = parse(TEXT);
const [STEP] = ACTION.runs.steps;

const MAIL = `apiVersion: creepcheck/v1
kind: Campaign
id: newsletter
name: Newsletter
channels: [sms]
consent: { basis: none }
transparency: { optOut: one_click }
`;

interface Run {
  readonly env?: Readonly<Record<string, string>>;
  /** The action's own folder. */
  readonly action?: string;
}

function act(
  workspace: string,
  inputs: Record<string, string>,
  { env = {}, action = resolve(".") }: Run = {},
) {
  const runner = folder({});
  const file = (name: string) => join(runner, name);
  const given = Object.entries(STEP.env as Record<string, string>).map(([name, expression]) => {
    const [, input = ""] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
    return [name, inputs[input] ?? ACTION.inputs[input].default ?? ""];
  });
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", STEP.run],
    {
      cwd: workspace,
      encoding: "utf8",
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTIONS: "true",
        GITHUB_ACTION_PATH: action,
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: file("output"),
        GITHUB_STEP_SUMMARY: file("summary"),
        RUNNER_TEMP: runner,
        ...Object.fromEntries(given),
        ...env,
      },
    },
  );
  const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
  const outputs = Object.fromEntries(
    read(file("output"))
      .trim()
      .split("\n")
      .map((line) => line.split("=", 2)),
  );
  return { code: status, log: stdout, err: stderr, outputs, summary: read(file("summary")) };
}

describe("action.yml", () => {
  it("fits the schema of actions", () => {
    expect(validateAction(TEXT).errors).toEqual([]);
    expect(validateAction(TEXT.replace("using: composite", "using: shell")).errors).not.toEqual([]);
  });

  it("puts no expression into shell text, and hands every input to the script", () => {
    expect(STEP.run).not.toContain("${{");
    const handed = Object.values(STEP.env as Record<string, string>);
    expect(handed).toEqual(Object.keys(ACTION.inputs).map((name) => `\${{ inputs.${name} }}`));
  });
});

describe("the action", () => {
  it("annotates, writes the summary and fails as creepcheck does", () => {
    const workspace = repository({ "campaigns/mail.yaml": MAIL });
    const { code, log, err, outputs, summary } = act(workspace, { paths: "campaigns/" });
    expect(err).toBe("");
    expect(code).toBe(1);
    expect(log).toMatch(/^::error file=campaigns\/mail\.yaml,line=\d+/m);
    expect(outputs.verdict).toBe("failed");
    expect(summary).toContain("Newsletter");
    const report = JSON.parse(readFileSync(outputs.report, "utf8"));
    expect(outputs["max-score"]).toBe(String(report.summary.maxScore));
  });

  it("hands every option on", () => {
    const workspace = repository({
      "a folder/mail.yaml": MAIL,
      "more.yaml": MAIL.replace("newsletter", "more"),
      "strict.yaml": "rules: { consent/missing: off }\n",
    });
    const paths = "\n  a folder/\n  more.yaml\n";
    const act1 = (inputs: Record<string, string>) => act(workspace, { paths, ...inputs });
    expect(act1({ "fail-on": "never" })).toMatchObject({ code: 0, outputs: { verdict: "passed" } });
    expect(act1({ "fail-on": "never", "max-score": "5" }).code).toBe(1);
    expect(act1({ config: "strict.yaml" }).log).not.toContain("consent/missing");
    expect(act1({ baseline: "none.json" }).err).toContain("none.json");
    act1({ "comment-file": "comment.md" });
    expect(readFileSync(join(workspace, "comment.md"), "utf8")).toContain("Newsletter");
  });

  it("counts on a pull request what it changes, unless told otherwise", () => {
    const workspace = repository({ "mail.yaml": MAIL });
    git(workspace, "update-ref", "refs/remotes/origin/main", "main");
    git(workspace, "checkout", "--quiet", "-b", "work");
    const env = { GITHUB_BASE_REF: "main" };
    expect(act(workspace, { paths: "." }, { env }).code).toBe(0);
    expect(act(workspace, { paths: ".", since: "all" }, { env }).code).toBe(1);
    write(workspace, "more.yaml", MAIL.replace("newsletter", "more"));
    commit(workspace);
    expect(act(workspace, { paths: "." }, { env }).log).toContain("more.yaml");
    expect(act(workspace, { paths: ".", since: "HEAD" }, { env }).code).toBe(0);
  });

  it("leaves what is suppressed out of the SARIF file", () => {
    const suppressed = `${MAIL}suppress: [{ rule: consent/missing, reason: they asked for it on paper }]\n`;
    const workspace = repository({
      "mail.yaml": suppressed,
      "more.yaml": MAIL.replace("newsletter", "more"),
    });
    act(workspace, { paths: ".", "sarif-file": "creepcheck.sarif" });
    const [{ results }] = JSON.parse(readFileSync(join(workspace, "creepcheck.sarif"), "utf8")).runs;
    const files = results
      .filter(({ ruleId }: { ruleId: string }) => ruleId === "consent/missing")
      .map(
        ({
          locations: [location],
        }: {
          locations: [{ physicalLocation: { artifactLocation: { uri: string } } }];
        }) => location.physicalLocation.artifactLocation.uri,
      );
    expect(files).toEqual(["more.yaml"]);
  });

  it.each([
    ["no path", {}, /^::error::.*“paths” is empty/m],
    ["a path that is not there", { paths: "nowhere/" }, /nowhere/],
    ["a severity there is none of", { paths: ".", "fail-on": "fatal" }, /error, warning, info, never/],
    ["a revision git does not know", { paths: ".", since: "v0" }, /“v0”/],
    ["what looks like an option", { paths: "--fix" }, /--fix/],
  ])("says what is wrong with its inputs: %s", (_what, inputs, message) => {
    const { code, log, err, outputs } = act(repository({ "mail.yaml": MAIL }), inputs);
    expect(code).toBe(2);
    expect(log + err).toMatch(message);
    expect(outputs.verdict).toBe("error");
  });

  it("never runs an input", () => {
    const workspace = repository({ "mail.yaml": MAIL });
    const evil = '$(touch ran); `touch ran`; "; touch ran; #';
    const everywhere = Object.fromEntries(Object.keys(ACTION.inputs).map((name) => [name, evil]));
    for (const inputs of [everywhere, { paths: ".", since: evil }])
      expect(act(workspace, inputs).code).toBe(2);
    expect(existsSync(join(workspace, "ran"))).toBe(false);
  });

  it("prefers the creepcheck that the repository has installed", () => {
    const workspace = repository({ "mail.yaml": MAIL });
    write(workspace, "node_modules/creepcheck/bin/creepcheck.js", 'console.log("the installed one");\n');
    expect(act(workspace, { paths: "." }).log).toContain("the installed one");
  });

  it("builds itself where it comes without a build", () => {
    const action = folder({ npm: `#!/bin/sh\n[ "$1" = ci ] && ln -s "${resolve("dist")}" dist\n` });
    chmodSync(join(action, "npm"), 0o755);
    for (const part of ["action", "bin"]) cpSync(part, join(action, part), { recursive: true });
    const env = { PATH: `${action}:${process.env.PATH}` };
    const { code, log } = act(repository({ "mail.yaml": MAIL }), { paths: "." }, { action, env });
    expect({ code, log }).toMatchObject({ code: 1, log: expect.stringContaining("::error file=mail.yaml") });
  });
});
