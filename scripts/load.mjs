// Node 20 strips no types, so esbuild bundles a TypeScript file before it is imported. That also lets scripts
// import the project's own sources. Such a file finds others from the working directory, which is the project's
// folder: its import.meta.url is that of the bundle.
import { mkdir, rm } from "node:fs/promises";
import { join, parse } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("..", import.meta.url));

// Inside node_modules, so that the packages a script imports are found from there.
const cache = join(root, "node_modules/.cache/creepcheck");

/**
 * Bundles a TypeScript file and imports it.
 * @param {string} file relative to the project's folder
 */
export async function load(file) {
  const bundle = join(cache, `${parse(file).name}.${process.pid}.mjs`);
  await mkdir(cache, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile: bundle,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    sourcemap: "inline",
    logLevel: "warning",
  });
  process.setSourceMapsEnabled(true);
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    await rm(bundle);
  }
}
