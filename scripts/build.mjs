// node scripts/build.mjs            everything that is published: generated code, bundles, declarations, notices
// node scripts/build.mjs --bundle   only what running the command needs: generated code and bundles
// Why it is built this way: docs/decisions/0001-build-and-toolchain.md
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { build } from "esbuild";
import { writeCode } from "./generators.mjs";
import { root } from "./load.mjs";
import { notices } from "./notices.mjs";

/**
 * What is large and not needed by every run. Each becomes a file of its own, read when the first importer is
 * evaluated: five packages, the rules' pages, the style and script of the HTML report, and the lexicon, which is larger
 * than all the rest together.
 */
const LAZY = /** @type {Record<string, RegExp>} */ ({
  ajv: /^ajv$/,
  csv: /^csv-parse\/sync$/,
  xml: /^fast-xml-parser$/,
  sql: /^node-sql-parser\/build\/transactsql\.js$/,
  yaml: /^yaml$/,
  lexicon: /^\.\.\/generated\/lexicon\.ts$/,
  pages: /^\.\/generated\/pages\.ts$/,
  "html-assets": /^\.\.\/\.\.\/generated\/html-assets\.ts$/,
});

const GENERATED = ["lexicon", "pages", "html-assets"];

/** Packages whose file has another name. @type {Record<string, string>} */
const PACKAGES = {
  csv: "csv-parse/sync",
  xml: "fast-xml-parser",
  sql: "node-sql-parser/build/transactsql.js",
};

/** Where a lazy file comes from. @param {string} name */
const origin = (name) => (GENERATED.includes(name) ? `./src/generated/${name}.ts` : (PACKAGES[name] ?? name));

const options = /** @satisfies {import("esbuild").BuildOptions} */ ({
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20.19",
  // jsonc-parser's CommonJS build hides its own files from bundlers; its ES modules do not.
  mainFields: ["module", "main"],
  // What would be undefined at run time must not build.
  logOverride: { "empty-import-meta": "error", "import-is-undefined": "error" },
  logLevel: "warning",
  legalComments: "none", // dist/THIRD-PARTY-NOTICES.txt has the licences in full
  metafile: true,
});

process.chdir(root);
const bundlesOnly = process.argv[2] === "--bundle";

if (!bundlesOnly) await rm("dist", { recursive: true, force: true });
await writeCode();
const [inputs] = await Promise.all([bundles(), bundlesOnly || declarations()]);
if (!bundlesOnly) await writeFile("dist/THIRD-PARTY-NOTICES.txt", await notices(inputs));

/** Writes the bundles; returns the path of every file that went into one. */
async function bundles() {
  const used = new Set();
  const main = await build({
    ...options,
    entryPoints: { creepcheck: "src/cli/main.ts", index: "src/index.ts" },
    outdir: "dist",
    outExtension: { ".js": ".cjs" },
    plugins: [lazyFiles(used)],
  });
  const lazy = await Promise.all(
    [...used].map((name) =>
      build({
        ...options,
        stdin: { contents: `module.exports = require("${origin(name)}")`, resolveDir: root },
        outfile: `dist/lazy/${name}.cjs`,
      }),
    ),
  );
  return [main, ...lazy].flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/**
 * Turns an import of something lazy into `require("./lazy/<name>.cjs")`. esbuild evaluates a module that is only
 * reached through `import()` at that moment, so the file is not even read before.
 * @param {Set<string>} used receives the packages that are imported at all
 * @returns {import("esbuild").Plugin}
 */
function lazyFiles(used) {
  return {
    name: "lazy-files",
    setup({ onResolve, onLoad }) {
      for (const [name, filter] of Object.entries(LAZY)) {
        onResolve({ filter }, () => ({ path: name, namespace: "lazy" }));
      }
      onLoad({ filter: /.*/, namespace: "lazy" }, ({ path }) => {
        used.add(path);
        return { contents: `module.exports = require("./lazy/${path}.cjs")` };
      });
      onResolve({ filter: /^\.\/lazy\//, namespace: "lazy" }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Writes dist/types. It says it is CommonJS, as the bundle beside it is, or `require` would get the wrong types. */
async function declarations() {
  const tsc = "node_modules/typescript/bin/tsc";
  await promisify(execFile)(process.execPath, [tsc, "-p", "tsconfig.types.json"]).catch(({ stdout }) => {
    console.error(stdout);
    process.exit(1);
  });
  await writeFile("dist/types/package.json", '{ "type": "commonjs" }\n');
}
