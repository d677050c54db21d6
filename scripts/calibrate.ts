/**
 * Holds the scores of fixtures/calibration/ against the published figures they were written for. See docs/score.md.
 *
 *     npm run calibrate [-- --rows] [-- --check] [-- --in FOLDER]
 *
 * Prints the figures, and writes them and a drawing of them to docs/calibration/. `--rows` prints every row as well;
 * `--check` writes nothing and fails when what is there is out of date; `--in` takes figures and files from elsewhere,
 * a survey of your own say, and writes nothing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { calibration } from "./calibrate/calibration.ts";
import { rowLines } from "./calibrate/results.ts";

const args = process.argv.slice(2);
const elsewhere = args.includes("--in") ? args[args.indexOf("--in") + 1] : undefined;
const { results, drawing, cases, score } = await calibration(elsewhere ?? "fixtures/calibration");
const outputs = [
  { path: "docs/calibration/results.md", content: results },
  { path: "docs/calibration/scatter.svg", content: drawing },
];

console.log(results);
if (args.includes("--rows")) console.log(rowLines(cases, score).join("\n"));
for (const { path, content } of elsewhere === undefined ? outputs : []) {
  if (!args.includes("--check")) writeFileSync(path, content);
  else if (readFileSync(path, "utf8") !== content) {
    console.log(`${path} is out of date: run npm run calibrate`);
    process.exitCode = 1;
  }
}
