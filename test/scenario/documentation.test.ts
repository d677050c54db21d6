/** What the documentation shows works as it stands there. */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
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
    const [, flag = "", filter = "", files = ""] = /^jq(?: -(\w+))? '(.*)' (.*)\n$/s.exec(command) ?? [];
    return { slurps: flag.includes("s"), filter, files: files.split(" ") };
  });

  /** The files the recipes read, of the example company. */
  async function inputs() {
    const log = `${folder({})}/creepcheck.sarif`;
    const { out } = await creepcheck(["fixtures/campaigns", "-f", "json", "-f", `sarif:${log}`]);
    const report: Report = JSON.parse(out);
    const before = { ...report, findings: report.findings.slice(2) };
    const texts: Record<string, string> = {
      "report.json": out,
      "before.json": JSON.stringify(before),
      "creepcheck.sarif": readFileSync(log, "utf8"),
    };
    return { report, texts };
  }

  it("find what they say", async () => {
    const { report, texts } = await inputs();
    const { findings, scores, summary } = report;
    /** What the recipes for these files answer, each a list. Starting jq takes half a second, so they run together. */
    const answers = async (...files: string[]) => {
      const its = recipes.filter((recipe) => recipe.files.join() === files.join());
      const filter = its.map((recipe) => `[${recipe.filter}]`).join(", ");
      const flags = its.some(({ slurps }) => slurps) ? ["-cs"] : ["-c"];
      const output = await raw(files.map((file) => texts[file]).join("\n"), filter, flags);
      return output
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    };
    const numbers = (lines: string[]) => lines.reduce((sum, line) => sum + Number.parseInt(line, 10), 0);

    const [errors, above, parts, rules, unjudged, suppressed, unread] = await answers("report.json");
    expect(errors).toHaveLength(summary.findings.error);
    expect(above[0]).toMatch(new RegExp(`^${summary.maxScore} `));
    expect(numbers(parts)).toBe(summary.maxScore);
    expect(numbers(rules)).toBe(findings.length);
    expect(unjudged).toHaveLength(scores.filter(({ notAssessable }) => notAssessable.length > 0).length);
    expect(suppressed).toHaveLength(summary.suppressed);
    const notRead = Object.values(report.sources).filter(({ verified }) => verified === "no");
    expect(unread).toHaveLength(notRead.length);

    expect(await answers("before.json", "report.json")).toEqual([
      findings.slice(0, 2).map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ]);

    const [[standing]] = await answers("creepcheck.sarif");
    expect(standing.runs[0].results).toHaveLength(findings.length - summary.suppressed);
  }, 60_000);
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
