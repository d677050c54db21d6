/** Writes src/generated/catalog.ts: what the folder rules/ holds, so that nobody keeps the list by hand. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import fastGlob from "fast-glob";
import { load } from "js-yaml";

const HEADER = "// Generated from rules/ by scripts/generate/catalog.ts.";

export async function outputs() {
  const files = (await fastGlob("rules/**/*", { onlyFiles: true })).sort();
  const modules = files.filter((file) => file.endsWith(".ts"));
  const practices = modules.filter((file) => file.startsWith("rules/practices/"));
  const rules = modules.filter((file) => /^rules\/[^/]+\/[^/]+\.ts$/.test(file) && !practices.includes(file));
  const content = [
    HEADER,
    `import type { AnyRule, Practice, Source, Weights } from "../rule/index.ts";`,
    ...imports("rule", rules),
    ...imports("practice", practices),
    "",
    `export const rules: readonly AnyRule[] = [${rules.map((_, index) => `rule${index}`).join(", ")}];`,
    `export const practices: readonly Practice[] = [${practices.map((_, index) => `practice${index}`).join(", ")}];`,
    `export const weights: Weights = ${await data("rules/practices/weights.yaml")};`,
    `export const sources: Readonly<Record<string, Source>> = ${await data("rules/sources.yaml")};`,
    `export const rulesHash = "${await hash(files)}";`,
    "",
  ];
  return [{ path: "src/generated/catalog.ts", content: content.join("\n") }];
}

function imports(name: string, files: readonly string[]): string[] {
  return files.map((file, index) => `import ${name}${index} from "../../${file}";`);
}

async function data(file: string): Promise<string> {
  return JSON.stringify(load(await readFile(file, "utf8")));
}

async function hash(files: readonly string[]): Promise<string> {
  const digest = createHash("sha256");
  for (const file of files)
    digest
      .update(`${file}\0`)
      .update(await readFile(file))
      .update("\0");
  return digest.digest("hex").slice(0, 16);
}
