// The bundles contain other people's packages, and their licences ask to travel with the code.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The licences of the packages among the files of a bundle.
 * @param {string[]} inputs paths as esbuild's metafile has them
 */
export async function notices(inputs) {
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  const texts = [...new Set(folders)].sort().map((folder) => folder && notice(folder));
  return (await Promise.all(texts)).filter(Boolean).join(`\n${"-".repeat(80)}\n\n`);
}

/** @param {string} folder */
async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), "utf8") : `Licence: ${license}\n`;
  return `${name} ${version}\n\n${text}`;
}
