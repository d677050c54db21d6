/** The shells themselves are asked what they would offer. One that is not installed is passed over. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { CATALOG } from "../../src/catalog.ts";
import { creepcheck, folder } from "./command.ts";

const scripts: Record<string, string> = {};

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    scripts[shell] = (await creepcheck(["completion", shell])).out;
  }
});

function lacks(shell: string): boolean {
  const isMissing = spawnSync(shell, ["--version"]).error !== undefined;
  if (isMissing) process.stderr.write(`${shell} is not installed: its completions are not tested\n`);
  return isMissing;
}

/** A folder with the script and two things to name. */
function place(shell: string): string {
  const cwd = folder({ "campaigns/a.yaml": "", "the report.json": "" });
  writeFileSync(join(cwd, "completion"), scripts[shell] ?? "");
  return cwd;
}

/** What every shell must offer, by what was typed. */
const OFFERED: [typed: string, includes: string[], excludes: string[]][] = [
  ["creepcheck expl", ["explain", "explain-match"], ["lint"]],
  ["creepcheck explain frequency/mi", ["frequency/missing-cap"], ["copy/overfamiliar"]],
  ["creepcheck campaigns --fo", ["--format", "--format-in"], ["--fix"]],
  ["creepcheck campaigns -f s", ["sarif"], ["json"]],
  ["creepcheck campaigns --format-in k", ["klaviyo"], ["meta"]],
  ["creepcheck lint --fail-on w", ["warning"], ["error"]],
  ["creepcheck --fix --fix-unsafe control/no-w", ["control/no-why-this-ad"], ["copy/overfamiliar"]],
  ["creepcheck diff main --ma", ["--max-score"], ["--shard"]],
  ["creepcheck completion z", ["zsh"], ["fish"]],
  ["creepcheck formats me", ["meta"], ["merge"]],
];

describe.skipIf(lacks("bash"))("bash", () => {
  function offered(typed: string): string[] {
    const program = `source ./completion
COMP_WORDS=(${typed.replace("=", " = ")}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _creepcheck
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const args = ["--norc", "-u", "-c", program];
    return execFileSync("bash", args, { cwd: place("bash"), encoding: "utf8" })
      .trim()
      .split("\n");
  }

  it.each(OFFERED)("offers what may follow “%s”", (typed, includes, excludes) => {
    const words = offered(typed);
    for (const word of includes) expect(words).toContain(word);
    for (const word of excludes) expect(words).not.toContain(word);
  });

  it("offers a value after an equals sign", () => {
    expect(offered("creepcheck --fail-on=w")).toEqual(["warning"]);
  });

  it.each(["creepcheck camp", "creepcheck lint the", "creepcheck --baseline b"])(
    "leaves files to bash: “%s”",
    (typed) => {
      expect(offered(typed)).toEqual([""]);
      expect(scripts.bash).toMatch(/^complete .*-o default .*creepcheck$/m);
    },
  );
});

describe.skipIf(lacks("fish"))("fish", () => {
  function offered(typed: string): string[] {
    const program = `source ./completion; complete --do-complete ${JSON.stringify(typed)}`;
    const cwd = place("fish");
    mkdirSync(join(cwd, "home"));
    const env = { PATH: process.env.PATH, HOME: join(cwd, "home") };
    const out = execFileSync("fish", ["--no-config", "-c", program], { cwd, env, encoding: "utf8" });
    return out.split("\n").map((line) => line.split("\t")[0] ?? "");
  }

  it.each(OFFERED)("offers what may follow “%s”", (typed, includes, excludes) => {
    const words = offered(typed);
    for (const word of includes) expect(words).toContain(word);
    for (const word of excludes) expect(words).not.toContain(word);
  });

  it("offers files where files are read", () => {
    expect(offered("creepcheck lint camp")).toContain("campaigns/");
    expect(offered("creepcheck --baseline the")).toContain("the report.json");
  });
});

describe.skipIf(lacks("zsh"))("zsh", () => {
  /** zsh completes only at a terminal, so it gets one; what it would add is written to a file. */
  function offered(typed: string): string[] {
    const cwd = place("zsh");
    const program = `zmodload zsh/zpty
zpty shell 'zsh -f -i'
zpty -w shell 'autoload -Uz compinit; compinit -u -D; source ./completion'
zpty -w shell 'compadd() { local -a found; builtin compadd -O found "$@"; print -rl -- $found >> offered; builtin compadd "$@" }'
zpty -w shell 'touch ready'
for i in {1..200}; do [[ -e ready ]] && break; sleep 0.05; done
zpty -w -n shell ${JSON.stringify(typed)}$'\\t'
for i in {1..200}; do [[ -s offered ]] && break; sleep 0.05; done
sleep 0.2
zpty -d shell
cat offered`;
    const env = { PATH: process.env.PATH, HOME: cwd, TERM: "dumb" };
    return execFileSync("zsh", ["-f", "-c", program], { cwd, env, encoding: "utf8" }).split("\n");
  }

  it.each(OFFERED)("offers what may follow “%s”", (typed, includes, excludes) => {
    const words = offered(typed);
    for (const word of includes) expect(words).toContain(word);
    for (const word of excludes) expect(words).not.toContain(word);
  });

  it("offers files where files are read", () => {
    expect(offered("creepcheck lint camp")).toContain("campaigns");
  });
});

describe("the scripts", () => {
  it.each(["bash", "zsh", "fish"])("know every rule and format (%s)", (shell) => {
    for (const { id } of CATALOG.rules) expect(scripts[shell]).toContain(id);
    for (const name of ["rdjson", "hubspot", "--update-baseline"]) {
      expect(scripts[shell]).toContain(name.replace(/^--/, ""));
    }
  });

  it("are for shells there are", async () => {
    const { code, err } = await creepcheck(["completion", "tcsh"]);
    expect(code).toBe(2);
    expect(err).toContain("bash, zsh, fish");
  });
});
