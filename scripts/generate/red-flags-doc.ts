/** Writes docs/red-flags.md: each red flag and credit, what answers it, and the file that shows it. */
import { type Row, readRedFlags } from "./lib/red-flags.ts";

const HEAD = `<!-- Generated from rules/red-flags.yaml by scripts/generate/red-flags-doc.ts. -->

# Red flags and credits

What people find creepy in marketing and what they welcome, and what creepcheck does about each. Every line is proven by a file: the rule finds
it there, and a near miss beside it stays silent; the practice lowers the score there, and nothing is found.`;

export function outputs() {
  const { flags, credits, beyond } = readRedFlags();
  const others = Object.entries(beyond).map(([rule, what]) => `| ${ruleLink(rule)} | ${what} |`);
  const content = [
    HEAD,
    "## Red flags",
    table(
      "| | what people mind | rule | shown in |",
      flags,
      ruleLink,
      (rule, file) => `fixtures/rules/${rule}/${file}`,
    ),
    "## Credits",
    table(
      "| | what people welcome | practice | shown in |",
      credits,
      practiceLink,
      (_, file) => `fixtures/credits/${file}`,
    ),
    "## Rules beyond these",
    ["| rule | what it is for |", "|---|---|", ...others].join("\n"),
  ].join("\n\n");
  return [{ path: "docs/red-flags.md", content: `${content}\n` }];
}

function table(
  head: string,
  rows: Readonly<Record<string, Row>>,
  link: (id: string) => string,
  fixture: (id: string, file: string) => string,
): string {
  const lines = Object.entries(rows).flatMap(([row, { says, proof }]) =>
    Object.entries(proof).map(([id, file], index) => {
      const [name, what] = index === 0 ? [row, says] : ["", ""];
      return `| ${name} | ${what} | ${link(id)} | [${file}](../${fixture(id, file)}) |`;
    }),
  );
  return [head, "|---|---|---|---|", ...lines].join("\n");
}

function ruleLink(id: string): string {
  return `[${id}](../rules/${id}.md)`;
}

function practiceLink(id: string): string {
  return `[${id}](../rules/practices/${id}.ts)`;
}
