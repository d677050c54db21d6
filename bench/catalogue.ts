/**
 * How long a data provider's list takes, and how much memory, without the disk. One row in twenty is sensitive.
 *
 *     node scripts/run.mjs bench/catalogue.ts [rows]
 */
import { CATALOG } from "../src/catalog.ts";
import { configFrom } from "../src/config/index.ts";
import { lintProject, siftBy } from "../src/lint.ts";
import { readSources } from "../src/read-project.ts";
import { sourceFromText } from "../src/source/index.ts";
import { standardsOf } from "../src/standards.ts";

const ROWS = Number(process.argv[2] ?? 1_000_000);

const PLAIN = ["Gardening", "Lighting", "Running shoes", "Coffee", "Cycling", "Paint", "Travel", "Cookware"];
const SENSITIVE = ["Prenatal vitamins", "Diabetes", "Payday loans", "Casino games"];

function row(index: number): string {
  const names = index % 20 === 0 ? SENSITIVE : PLAIN;
  const topic = names[Math.floor(index / 20) % names.length];
  return `s${index},Shopping > ${topic} ${index},Acme Data,0.80\n`;
}

const parts = ["Segment ID,Segment Path,Data Provider,CPM\n"];
for (let index = 0; index < ROWS; index++) parts.push(row(index));
const source = sourceFromText("list.csv", parts.splice(0).join(""));

const config = await configFrom({}).resolve(CATALOG.rules);
const standards = await standardsOf(config, CATALOG.rules, "2026-01-01", false);

let since = performance.now();
const lap = (stage: string) => {
  const now = performance.now();
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  console.log(`${stage.padEnd(12)} ${((now - since) / 1000).toFixed(1)} s, ${megabytes} MB resident`);
  since = now;
};

lap("start");
const read = await readSources([source], siftBy(standards));
lap("read");
const report = await lintProject(read, standards);
lap("judge");
console.log(
  `${ROWS} rows, ${Math.round(source.text.length / 1e6)} MB, ${report.findings.length} findings, ` +
    `${report.scores.length} scores, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
