/** Writes src/generated/html-assets.ts: the style and the script of the HTML report, as text to be put into it. */
import { readFile } from "node:fs/promises";
import { type Loader, transform } from "esbuild";

const FOLDER = "src/report/html";

export async function outputs() {
  const style = await minified("page.css", "css");
  const script = await minified("page.js", "js");
  const content = `// Generated from ${FOLDER}/ by scripts/generate/html-assets.ts.
export const style = ${JSON.stringify(style)};
export const script = ${JSON.stringify(script)};
`;
  return [{ path: "src/generated/html-assets.ts", content }];
}

async function minified(file: string, loader: Loader): Promise<string> {
  const { code } = await transform(await readFile(`${FOLDER}/${file}`, "utf8"), { loader, minify: true });
  // Inside a page it would end the element it stands in.
  if (/<\/(script|style)|<!--/i.test(code)) throw new Error(`${FOLDER}/${file} must not hold a closing tag`);
  return code.trim();
}
