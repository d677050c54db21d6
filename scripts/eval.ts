/**
 * How well the lexicon knows sensitive names in lists that nobody wrote it for. See docs/evaluation.md.
 *
 *     npm run eval [-- folder] [--all]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInLexicon } from "../src/lexicon/index.ts";
import { CORPORA } from "./eval/corpora.ts";
import { disputedOf } from "./eval/disputed.ts";
import { evaluate } from "./eval/evaluate.ts";
import { linesFor } from "./eval/report.ts";

const SHOWN = 15;

const args = process.argv.slice(2);
const all = args.includes("--all");
const [folder = "../shared/corpora"] = args.filter((arg) => !arg.startsWith("--"));
const present = CORPORA.filter(({ file }) => existsSync(join(folder, file)));

if (present.length === 0) {
  console.log(`Nothing to measure: ${folder} has none of the lists that scripts/eval/corpora.ts names.`);
} else {
  const disputed = disputedOf(readFileSync("scripts/eval/disputed.yaml", "utf8"));
  const lexicon = builtInLexicon();
  for (const corpus of present) {
    const tsv = readFileSync(join(folder, corpus.file), "utf8");
    const views = evaluate(corpus, tsv, lexicon, disputed.get(corpus.file) ?? new Set());
    console.log(linesFor(corpus, views, all ? Number.POSITIVE_INFINITY : SHOWN).join("\n"));
  }
}
