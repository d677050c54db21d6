/** Writes the tables of docs/formats.md from what the formats say of themselves. */
import { readFile } from "node:fs/promises";
import { FORMATS, type Format } from "../../src/formats/index.ts";
import { FACETS } from "../../src/model/index.ts";
import { FACET_WORDS } from "../../src/report/words.ts";
import { replacePart } from "./lib/replace-part.ts";

export async function outputs() {
  const path = "docs/formats.md";
  return [{ path, content: replacePart(await readFile(path, "utf8"), "formats", chapters(), path) }];
}

function chapters(): string {
  return FORMATS.map(chapter).join("\n\n");
}

function chapter({ key, title, reads, coverage }: Format): string {
  const rows = FACETS.map((facet) =>
    row(FACET_WORDS[facet], coverage.campaign[facet], coverage.segment[facet]),
  );
  return [
    `### ${title}`,
    "",
    `\`--format-in ${key}\` reads ${reads}.`,
    "",
    row("", "campaign", "segment"),
    row("---", "---", "---"),
    ...rows,
  ].join("\n");
}

function row(...cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}
