/** Writes docs/native-format.md, the reference of the native format, from its JSON Schemas. */
import { readFile } from "node:fs/promises";
import { flow } from "../../src/formats/native/wording.ts";
import { loadSchemas, type Placed, type Schemas } from "./native-format/schemas.ts";
import { type Section, sectionsOf, slug } from "./native-format/sections.ts";
import { code, type Link, table } from "./native-format/table.ts";

const EXAMPLE = "fixtures/formats/native/window-garden.yaml";

export async function outputs(): Promise<{ path: string; content: string }[]> {
  const schemas = await loadSchemas();
  const example = await readFile(EXAMPLE, "utf8");
  const sections = sectionsOf(schemas);
  const link = linksTo(sections);
  const chapters = sections.map((section) => chapter(schemas, section, link));
  return [
    { path: "docs/native-format.md", content: `${[introduction(example), ...chapters].join("\n\n")}\n` },
  ];
}

function chapter(schemas: Schemas, { heading, level, place }: Section, link: Link): string {
  const { description, examples, properties, enum: words } = place.schema;
  const paragraphs = [
    `${"#".repeat(level)} ${heading}`,
    description,
    level === 3 && examples ? `For example: ${code(flow(examples[0]))}` : undefined,
    words && `One of ${words.map(code).join(", ")}.`,
    properties && table(schemas, place, link),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined).join("\n\n");
}

function linksTo(sections: readonly Section[]): Link {
  const key = ({ file, pointer }: Placed) => `${file}#${pointer}`;
  const byPlace = new Map(sections.map((section) => [key(section.place), section] as const));
  return (place) => {
    const section = byPlace.get(key(place));
    return section && `[${place.schema.title ?? "keys, see below"}](#${slug(section.heading)})`;
  };
}

function introduction(example: string): string {
  return `<!-- Generated from schemas/ by scripts/generate/native-format-doc.ts. -->
# The native format

A file in creepcheck's own format says who a campaign reaches, with which data, what people agreed to and what they
read. It is YAML or JSON, and holds one definition or several: in YAML as documents separated by \`---\`, in YAML or
JSON as a list. The first two keys of every definition are \`apiVersion: creepcheck/v1\` and \`kind:\`, which is
\`Campaign\`, \`Segment\` or \`DataSource\`. What a file does not say is taken as not done.

An editor completes and checks the keys while you type when the first line of a YAML file is
\`# yaml-language-server: $schema=./node_modules/creepcheck/schemas/creepcheck.schema.json\`, or when a JSON file has that
path under \`$schema\`.

## A first example

\`\`\`yaml
${example.trimEnd()}
\`\`\``;
}
