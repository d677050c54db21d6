/** What the documentation shows works as it stands there. */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { raw } from "jq-wasm";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { REPORTERS } from "../../src/report/index.ts";
import { creepcheck, folder } from "./command.ts";

/** The blocks of a page in this language, in order. */
function blocks(page: string, language: string): string[] {
  const text = readFileSync(`docs/${page}`, "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(
    ([, block = ""]) => block,
  );
}

describe("docs/api.md", () => {
  const examples = blocks("api.md", "js").map((code, index) => ({
    code,
    output: blocks("api.md", "text")[index],
  }));
  const campaign = /`(apiVersion.*?)`/s.exec(examples[1]?.code ?? "")?.[1] ?? "";

  it.each(examples)("has examples that print what it says (%#)", async ({ code, output }) => {
    const cwd = folder({ "example.mjs": code, "campaigns/texts.yaml": campaign });
    mkdirSync(`${cwd}/node_modules`);
    symlinkSync(resolve("."), `${cwd}/node_modules/creepcheck`);
    const { stdout } = await promisify(execFile)(process.execPath, ["example.mjs"], { cwd });
    expect(stdout).toBe(output);
  });
});

describe("the recipes for jq", () => {
  const commands = [...blocks("report-format.md", "sh"), ...blocks("output-formats.md", "sh")];
  const recipes = commands.map((command) => {
    const [, filter = "", files = ""] = /^jq(?: -\w+)? '(.*)' (.*)\n$/s.exec(command) ?? [];
    return { filter, files };
  });

  /** What a recipe reads, as a part of the one list that jq is given: starting it takes a second. */
  const INPUT: Readonly<Record<string, string>> = {
    "report.json": ".[0]",
    "creepcheck.sarif": ".[1]",
    "before.json report.json": "[.[2], .[0]]",
  };

  it("find what they say", async () => {
    const log = `${folder({})}/creepcheck.sarif`;
    const { out } = await creepcheck(["fixtures/campaigns", "-f", "json", "-f", `sarif:${log}`]);
    const report: Report = JSON.parse(out);
    const { findings, scores, summary, sources } = report;
    const { runs } = JSON.parse(readFileSync(log, "utf8"));
    const before = { findings: findings.slice(2).map(({ fingerprint }) => ({ fingerprint })) };
    // This build of jq takes its time for every character, and no recipe asks for the rules.
    const input = [
      { ...report, rules: {} },
      {
        runs: runs.map(({ results }: { results: { suppressions: object[] }[] }) => ({
          results: results.map(({ suppressions }) => ({ suppressions })),
        })),
      },
      before,
    ];

    const program = recipes.map(({ filter, files }) => `(${INPUT[files]} | [${filter}])`).join(", ");
    const output = await raw(JSON.stringify(input), program, ["-c"]);
    const answers = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(recipes.length);
    const [errors, above, parts, rules, unjudged, guesses, suppressed, unread, fresh, [standing]] = answers;
    const total = (lines: string[]) => lines.reduce((sum, line) => sum + Number.parseInt(line, 10), 0);

    expect(errors).toHaveLength(summary.findings.error);
    expect(above[0]).toMatch(new RegExp(`^${summary.maxScore} `));
    expect(total(parts)).toBe(summary.maxScore);
    expect(total(rules)).toBe(findings.length);
    expect(unjudged).toHaveLength(scores.filter(({ notAssessable }) => notAssessable.length > 0).length);
    expect(guesses).toEqual(
      scores.flatMap(({ name, reach }) =>
        reach.data.filter(({ kind }) => kind === "prediction").map((data) => `${name}: ${data.name}`),
      ),
    );
    expect(guesses.length).toBeGreaterThan(0);
    expect(suppressed).toHaveLength(summary.suppressed);
    expect(unread).toHaveLength(Object.values(sources).filter(({ verified }) => verified === "no").length);
    expect(fresh).toEqual(findings.slice(0, 2).map(({ ruleId, message }) => `${ruleId}: ${message}`));
    expect(standing.runs[0].results).toHaveLength(findings.length - summary.suppressed);
  });
});

describe("the table of output formats", () => {
  it("has every format, and docs/command-line.md names them too", () => {
    const table = [...readFileSync("docs/output-formats.md", "utf8").matchAll(/^\| `(\w+)` \|/gm)].map(
      ([, name]) => name,
    );
    expect(table.sort()).toEqual(Object.keys(REPORTERS).sort());
    const line = /^\| `-f, --format.*$/m.exec(readFileSync("docs/command-line.md", "utf8"))?.[0];
    for (const name of table) expect(line).toContain(`\`${name}\``);
  });
});
