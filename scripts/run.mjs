// Runs a TypeScript script of this project: node scripts/run.mjs scripts/name.ts [arguments]
import { relative, resolve } from "node:path";
import { load, root } from "./load.mjs";

const script = process.argv[2];
if (script === undefined) throw new Error("usage: node scripts/run.mjs scripts/name.ts [arguments]");

const file = resolve(script);
process.argv.splice(1, 2, file); // the script sees its own name and its own arguments
process.chdir(root);
await load(relative(root, file));
