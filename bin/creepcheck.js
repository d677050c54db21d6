#!/usr/bin/env node
// CommonJS (see package.json beside this file): starting through the ES module loader costs about 10 ms more.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const bundle = join(__dirname, "../dist/creepcheck.cjs");

if (existsSync(bundle)) {
  const { enableCompileCache } = /** @type {any} */ (require("node:module")); // not in Node 20, nor in its types
  enableCompileCache?.();

  require(bundle)
    .main(process)
    .then((/** @type {number} */ code) => {
      // Not process.exit(): a report that is still being written to a pipe must arrive whole.
      process.exitCode = code;
    });
} else {
  console.error("creepcheck is not built: run `npm run build` in its folder first.");
  process.exitCode = 2;
}
