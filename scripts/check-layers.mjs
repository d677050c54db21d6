// Holds the rules of .dependency-cruiser.cjs against src/ and rules/. Fails as well if the cruiser overlooked a
// file: with a compiler it cannot use, it sees no module at all and is content.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cruise, format } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import ruleSet from "../.dependency-cruiser.cjs";
import { root } from "./load.mjs";

process.chdir(root);
const folders = ["src", "rules"];

const { options, ...rules } = ruleSet;
const tsConfig = extractTSConfig("tsconfig.json");
const { output } = await cruise(folders, { ...options, ruleSet: rules, validate: true }, undefined, {
  tsConfig,
});
if (typeof output === "string") throw new Error("dependency-cruiser gave text, not a result");

const seen = new Set(output.modules.map(({ source }) => source));
const overlooked = folders.flatMap(sources).filter((file) => !seen.has(file));
if (seen.size === 0 || overlooked.length > 0) {
  console.error(`dependency-cruiser saw ${seen.size} modules and overlooked:\n  ${overlooked.join("\n  ")}`);
  process.exitCode = 1;
}
if (output.summary.error > 0) {
  const report = await format(output, { outputType: "err-long" });
  console.error(report.output);
  process.exitCode = 1;
}

/** @param {string} folder */
function sources(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}
