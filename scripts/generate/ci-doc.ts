/** Puts the templates into docs/ci.md, so that it shows what `creepcheck init` writes. */
import { readFile } from "node:fs/promises";
import { replacePart } from "./lib/replace-part.ts";

export async function outputs() {
  const path = "docs/ci.md";
  let content = await readFile(path, "utf8");
  for (const name of ["github", "gitlab"]) {
    const template = await readFile(`templates/${name}.yml`, "utf8");
    content = replacePart(content, name, `\`\`\`yaml\n${template}\`\`\``, path);
  }
  return [{ path, content }];
}
