/** Writes src/generated/templates.ts: what `creepcheck init` writes for a CI system, from templates/. */
import { readFile } from "node:fs/promises";

export async function outputs() {
  const [github, gitlab] = await Promise.all(
    ["github", "gitlab"].map((name) => readFile(`templates/${name}.yml`, "utf8")),
  );
  const content = [
    "// Generated from templates/ by scripts/generate/templates.ts.",
    `export const github = ${JSON.stringify(github)};`,
    `export const gitlab = ${JSON.stringify(gitlab)};`,
    "",
  ];
  return [{ path: "src/generated/templates.ts", content: content.join("\n") }];
}
