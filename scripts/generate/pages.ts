/** Writes src/generated/pages.ts: the rules' pages, for formats that show a rule's help beside its findings. */
import { readFile } from "node:fs/promises";
import fastGlob from "fast-glob";

const HEADER = "// Generated from rules/ by scripts/generate/pages.ts.";

export async function outputs() {
  const files = (await fastGlob("rules/*/*.md")).sort();
  const pages = await Promise.all(
    files.map(async (file) => [
      file.slice("rules/".length, -".md".length),
      body(await readFile(file, "utf8")),
    ]),
  );
  const content = `${HEADER}\nexport const pages: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(pages))};\n`;
  return [{ path: "src/generated/pages.ts", content }];
}

/**
 * Without what stands elsewhere in a report (title, severity), without the marks of generated parts, and without links to
 * other files, which are not there where the page is shown.
 */
function body(page: string): string {
  return page
    .replace(/<!-- generated: header -->.*?<!-- \/generated -->/s, "")
    .replaceAll(/<!-- \/?generated.*?-->\n/g, "")
    .replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, "$1")
    .trim();
}
