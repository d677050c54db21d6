// npm run new:rule family/name: writes a rule, its page and its first two fixtures.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import packageJson from "../package.json" with { type: "json" };

const id = process.argv[2] ?? "";
if (!/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id)) {
  throw new Error("usage: npm run new:rule family/name (kebab-case, words a marketer understands)");
}

const rule = `import { defineRule } from "../../src/rule/index.ts";

export default defineRule({
  id: "${id}",
  summary: "One line: what is wrong, as one would say it to a colleague",
  why: "Why a person would mind, with the figure and its survey where there is one.",
  severity: "warning",
  since: "${packageJson.version}",
  sources: [], // keys of rules/sources.yaml: at least one
  needs: [], // facets the file must carry: "frequency", "consent" …
  messages: {
    found: {
      says: "“{name}” does something people mind",
      instead: "What to write instead.",
    },
  },
  campaign(_campaign, _ctx) {
    // return [ctx.finding("found", { at: campaign.id.at, data: { name: campaign.id.value } })];
    return [];
  },
});
`;

const campaign = (comment: string) => `apiVersion: creepcheck/v1
kind: Campaign
id: example # ${comment}
name: Example
channels: [email]
consent: { basis: opt_in }
transparency: { optOut: one_click }
`;

const example = campaign("the line the finding points at").replace(/ +#.*/, "");

const page = `<!-- generated: header -->
<!-- /generated -->

## What it finds

## Why people mind

## Example

\`\`\`yaml
${example}\`\`\`

<!-- generated: output -->
<!-- /generated -->

## Better

\`\`\`yaml
${example}\`\`\`

## When to ignore it

<!-- generated: sources -->
<!-- /generated -->
`;

const files = {
  [`rules/${id}.ts`]: rule,
  [`rules/${id}.md`]: page,
  [`fixtures/rules/${id}/bad-example.yaml`]: campaign(`expect: ${id}`),
  [`fixtures/rules/${id}/ok-example.yaml`]: campaign(
    "ok: why a reader might expect a finding here, and why there is none",
  ),
};

for (const [path, content] of Object.entries(files)) {
  if (existsSync(path)) throw new Error(`${path} is already there`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  console.log(`wrote ${path}`);
}
console.log(
  "Now make the bad fixture fire (npm test -- test/rules), fill the page, and run npm run generate.",
);
