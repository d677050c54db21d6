// What is generated from the sources and the data, and how it is written or checked.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { load } from "./load.mjs";

/**
 * Each name is a file in scripts/generate/ that exports `outputs(): Promise<{ path, content }[]>`, with paths
 * from the project's folder. They run in this order, so a later one may import what an earlier one wrote.
 * Helpers that several share go in a folder below scripts/generate/.
 */
const generators = {
  /** Code that the build needs: all of src/generated/, which git ignores. Every build and test run writes it. */
  code: ["catalog", "formats", "pages", "validators", "lexicon", "copy-phrases", "html-assets", "templates"],
  /** Files that are committed (schemas, documentation): `npm run generate` writes them, the check compares. */
  committed: ["native-format-doc", "formats-doc", "rule-pages", "red-flags-doc", "ci-doc", "readme"],
};

const CODE = "src/generated";

/** @typedef {{ path: string, content: string }} Output */

/**
 * Builds and tests call this. It never touches a committed file: a stale one would mend itself in CI before the
 * check could see it.
 */
export async function writeCode() {
  await failOnUnlisted();
  const written = new Set();
  for (const name of generators.code) {
    for (const output of await outputsOf(name)) {
      if (!output.path.startsWith(`${CODE}/`)) throw new Error(`${name}: ${output.path} is not in ${CODE}/`);
      await write(output);
      written.add(output.path);
    }
  }
  for (const path of await filesBelow(CODE)) {
    if (!written.has(path)) await rm(path);
  }
}

export async function writeCommitted() {
  for (const output of await committed()) await write(output);
}

/** The committed files that are not what the generators would write. */
export async function stale() {
  const paths = [];
  for (const output of await committed()) {
    if (!(await isFresh(output))) paths.push(output.path);
  }
  return paths;
}

async function committed() {
  const outputs = [];
  for (const name of generators.committed) outputs.push(...(await outputsOf(name)));
  return outputs;
}

/**
 * @param {string} name
 * @returns {Promise<Output[]>}
 */
async function outputsOf(name) {
  const { outputs } = await load(`scripts/generate/${name}.ts`);
  return outputs();
}

/** @param {Output} output */
async function isFresh({ path, content }) {
  return (await readFile(path, "utf8").catch(() => undefined)) === content;
}

/** @param {Output} output */
async function write(output) {
  if (await isFresh(output)) return; // an unchanged file keeps its date, so that watchers stay quiet
  await mkdir(dirname(output.path), { recursive: true });
  await writeFile(output.path, output.content);
}

/** A generator that nobody listed would look as if it worked. */
async function failOnUnlisted() {
  const listed = [...generators.code, ...generators.committed].map((name) => `${name}.ts`);
  const files = await readdir("scripts/generate").catch(() => []);
  const unlisted = files.filter((file) => file.endsWith(".ts") && !listed.includes(file));
  if (unlisted.length > 0) throw new Error(`not listed in scripts/generators.mjs: ${unlisted.join(", ")}`);
}

/** @param {string} folder */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
