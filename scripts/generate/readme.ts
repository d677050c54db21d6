/** Writes the parts of the README that are generated: a real run over the example company, shortened, the workflow, and the formats. */
import { readFile } from "node:fs/promises";
import { CATALOG } from "../../src/catalog.ts";
import { loadConfig } from "../../src/config/index.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { lintProject } from "../../src/lint.ts";
import { readProject } from "../../src/read-project.ts";
import { pretty } from "../../src/report/pretty.ts";
import { standardsOf } from "../../src/standards.ts";
import { replacePart } from "./lib/replace-part.ts";

/** What the README has room for. */
const SHOWN = ["Basket ads, always on", "Win-back 180 days", "Flexi candidates"];

export async function outputs() {
  const path = "README.md";
  const report = ["```text", await shortened(), "```"].join("\n");
  const withReport = replacePart(await readFile(path, "utf8"), "report", report, path);
  const workflow = `\`\`\`yaml\n${await readFile("templates/github.yml", "utf8")}\`\`\``;
  const withWorkflow = replacePart(withReport, "workflow", workflow, path);
  return [{ path, content: replacePart(withWorkflow, "formats", formats(), path) }];
}

function formats(): string {
  return ["| format | |", "|---|---|", ...FORMATS.map(({ title, reads }) => `| ${title} | ${reads} |`)].join(
    "\n",
  );
}

async function shortened(): Promise<string> {
  const cwd = process.cwd();
  const config = await (await loadConfig(cwd)).resolve(CATALOG.rules);
  const read = await readProject(["fixtures/campaigns"], { cwd });
  const report = await lintProject(read, await standardsOf(config, CATALOG.rules, "2026-01-01", false));
  const options = { color: false, width: 100, source: (file: string) => read.texts.get(file) };
  const sections = [...pretty(report, options)];
  const shown = SHOWN.map((name) => {
    const section = sections.find((text) => text.slice(0, text.indexOf("\n")).includes(`“${name}”`));
    if (section === undefined)
      throw new Error(`the report says nothing of “${name}”, which the README shows`);
    return section;
  });
  return [...shown, "[…]\n\n", sections.at(-1)].join("").trimEnd();
}
