/** Writes the generated parts of every rule's page, and docs/rules/: the index of all rules, and a page for each family. */
import { readFile } from "node:fs/promises";
import { CATALOG } from "../../src/catalog.ts";
import { lintText } from "../../src/index.ts";
import { type AnyRule, groupBy } from "../../src/rule/index.ts";
import { readRedFlags, rowsOf } from "./lib/red-flags.ts";
import { replacePart } from "./lib/replace-part.ts";

const MADE_OF = "<!-- Generated from rules/ by scripts/generate/rule-pages.ts. -->";

const redFlags = readRedFlags();

/** Examples with dates must read the same next year. */
const TODAY = "2026-01-01";

const VERIFIED = {
  yes: "read by the project",
  partial: "read in part or in a summary; **not fully verified**",
  no: "cited from memory; **not verified**",
} as const;

export async function outputs() {
  const pages = await Promise.all(CATALOG.rules.map(page));
  const families = byFamily().map(([family, rules]) => ({
    path: `docs/rules/${family}.md`,
    content: familyPage(family, rules),
  }));
  return [...pages, { path: "docs/rules/README.md", content: index() }, ...families];
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

function byFamily(): [string, AnyRule[]][] {
  return [...groupBy(CATALOG.rules, ({ id }) => id.slice(0, id.indexOf("/")))];
}

/** The index of all rules. */
function index(): string {
  const sections = byFamily().map(([family, rules]) =>
    [
      `## [${family}/](${family}.md)`,
      "",
      "| rule | severity | what it is about |",
      "|---|---|---|",
      ...rules.map(({ id, severity, summary }) => `| ${linkTo(id)} | ${severity} | ${summary} |`),
    ].join("\n"),
  );
  return `${MADE_OF}\n\n# Rules\n\n${sections.join("\n\n")}\n`;
}

/** What a family's rules are about, for somebody who searches the documentation for a word. */
function familyPage(family: string, rules: readonly AnyRule[]): string {
  const sections = rules.map((rule) => {
    const rows = rowsOf(rule.id, redFlags).map((row) => `[${row}](../red-flags.md)`);
    return [
      `## ${linkTo(rule.id)}`,
      `${rule.summary}.`,
      [
        `- severity: ${rule.severity}`,
        `- red flags: ${rows.length > 0 ? rows.join(", ") : "none"}`,
        `- sources: ${rule.sources.length > 0 ? rule.sources.map(titleOf).join("; ") : "none"}`,
      ].join("\n"),
      rule.why,
      Object.values(rule.messages)
        .map(({ says, instead }) => `- ${says}  \n  → ${instead}`)
        .join("\n"),
    ].join("\n\n");
  });
  return `${MADE_OF}\n\n# ${family}/\n\n${sections.join("\n\n")}\n`;
}

function linkTo(id: string): string {
  return `[${id}](../../rules/${id}.md)`;
}

function titleOf(key: string): string {
  return CATALOG.sources[key]?.title ?? key;
}
