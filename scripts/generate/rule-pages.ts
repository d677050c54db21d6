/** Writes the generated parts of every rule's page, and the index of all rules. */
import { readFile } from "node:fs/promises";
import { CATALOG } from "../../src/catalog.ts";
import { lintText } from "../../src/index.ts";
import type { AnyRule } from "../../src/rule/index.ts";
import { replacePart } from "./lib/replace-part.ts";

/** Examples with dates must read the same next year. */
const TODAY = "2026-01-01";

const VERIFIED = {
  yes: "read by the project",
  partial: "read in part or in a summary; **not fully verified**",
  no: "cited from memory; **not verified**",
} as const;

export async function outputs() {
  const pages = await Promise.all(CATALOG.rules.map(page));
  return [...pages, { path: "docs/rules.md", content: index() }];
}

async function page(rule: AnyRule) {
  const path = `rules/${rule.id}.md`;
  const written = await readFile(path, "utf8");
  const parts = { header: header(rule), output: await exampleOutput(rule, written), sources: sources(rule) };
  let content = written;
  for (const [name, text] of Object.entries(parts)) content = replacePart(content, name, text, path);
  return { path, content };
}

function header(rule: AnyRule): string {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, { description, default: value }]) =>
      `| option \`${name}\` | ${description} (default: \`${JSON.stringify(value)}\`) |`,
  );
  return [
    `# ${rule.id}`,
    "",
    `${rule.summary}.`,
    "",
    "| | |",
    "|---|---|",
    `| severity | ${rule.severity} |`,
    `| since | ${rule.since} |`,
    `| needs to see | ${rule.needs.length > 0 ? rule.needs.join(", ") : "nothing in particular"} |`,
    ...options,
  ].join("\n");
}

/** What this rule says of the page's own example. */
async function exampleOutput(rule: AnyRule, written: string): Promise<string> {
  const example = /^## Example\n[^#]*?```(yaml|json)\n(.*?)```/ms.exec(written);
  if (example === null) throw new Error(`rules/${rule.id}.md has no example`);
  const [, language, text = ""] = example;
  const { findings } = await lintText(text, { file: `example.${language}`, today: TODAY });
  const own = findings.filter(({ ruleId, suppressed }) => ruleId === rule.id && !suppressed);
  const found = own.map(
    ({ location, severity, message, advice }) =>
      `${location.line}:${location.column} ${severity}: ${message}\n    ${advice}`,
  );
  return ["```text", found.length > 0 ? found.join("\n") : "(no finding)", "```"].join("\n");
}

function sources(rule: AnyRule): string {
  if (rule.sources.length === 0) return "";
  const lines = rule.sources.map((key) => {
    const source = CATALOG.sources[key];
    if (source === undefined)
      throw new Error(`${rule.id} cites ${key}, which rules/sources.yaml does not have`);
    const { title, where, url, says, figures = [], verified } = source;
    const name = url ? `[${title}](${url})` : title;
    const numbers = figures.map(({ about, metric, value }) => `  - ${about}: ${value} (${metric})`);
    const note = where ? `${where}; ${VERIFIED[verified]}` : VERIFIED[verified];
    return [`- **${name}** (${note})${says ? `: ${says}` : ""}`, ...numbers].join("\n");
  });
  return ["## Sources", "", ...lines].join("\n");
}

function index(): string {
  const families = new Map<string, AnyRule[]>();
  for (const rule of CATALOG.rules) {
    const family = rule.id.split("/")[0] ?? "";
    families.set(family, [...(families.get(family) ?? []), rule]);
  }
  const sections = [...families].map(([family, rules]) =>
    [
      `## ${family}`,
      "",
      "| rule | severity | what it is about |",
      "|---|---|---|",
      ...rules.map(
        ({ id, severity, summary }) => `| [${id}](../rules/${id}.md) | ${severity} | ${summary} |`,
      ),
    ].join("\n"),
  );
  return `<!-- Generated from rules/ by scripts/generate/rule-pages.ts. -->\n\n# Rules\n\n${sections.join("\n\n")}\n`;
}
