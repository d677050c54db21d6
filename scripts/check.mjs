// Everything that must hold besides the tests. Each check is a process of its own; as many run at a time as there
// are cores. `npm run check -- lint types` runs only the named ones.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { root } from "./load.mjs";

const bin = "node_modules/.bin";

// The output is collected and shown only on failure; colour codes in it would reach log files.
const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };

/** The slow ones first, so that the quick ones fill the gaps. */
const CHECKS = {
  package: ["node", "scripts/check-package.mjs"],
  types: [`${bin}/tsc`],
  page: [`${bin}/tsc`, "-p", "src/report/html"],
  layers: ["node", "scripts/check-layers.mjs"],
  unused: [`${bin}/knip`],
  lint: [`${bin}/biome`, "ci", "--error-on-warnings", "--colors=off"],
};

/**
 * @param {string} name
 * @param {string[]} command
 * @returns {Promise<{ name: string, output: string, ok: boolean }>}
 */
function run(name, [command = "", ...args]) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${name.padEnd(9)} ${seconds.padStart(5)} s`);
      resolve({ name, output, ok: code === 0 });
    });
  });
}

process.chdir(root);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => name !== "generated" && !(name in CHECKS));
if (unknown.length > 0) throw new Error(`no such check: ${unknown.join(", ")}`);

// First and alone: it writes src/generated/, which the others read.
const results = [await run("generated", ["node", "scripts/generate.mjs", "--check"])];

const queue = Object.entries(CHECKS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) results.push(await run(...next));
}
await Promise.all(Array.from({ length: availableParallelism() }, work));

const failed = results.filter(({ ok }) => !ok);
for (const { name, output } of failed) console.log(`\n--- ${name} ---\n${output.trimEnd()}`);
if (failed.length > 0) process.exitCode = 1;
