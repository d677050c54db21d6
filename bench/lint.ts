/**
 * How long a lint of many files takes, by stage, without the disk.
 *
 *     node scripts/run.mjs bench/lint.ts [files]
 */
import { CATALOG } from "../src/catalog.ts";
import { configFrom } from "../src/config/index.ts";
import { lintProject } from "../src/lint.ts";
import { readTexts } from "../src/read-project.ts";
import { pretty } from "../src/report/pretty.ts";
import { sourceFromText } from "../src/source/index.ts";
import { standardsOf } from "../src/standards.ts";

const FILES = Number(process.argv[2] ?? 10_000);

const EVENTS = ["product_viewed", "order_placed", "cart_abandoned", "newsletter_opened", "store_visited"];
const TOPICS = ["garden", "kitchen", "prenatal vitamins", "lighting", "diabetes", "paint", "running shoes"];

/** Each file holds a segment and a campaign that reaches it, and one of the segments before. */
function definitions(index: number): string {
  const event = EVENTS[index % EVENTS.length];
  const topic = TOPICS[index % TOPICS.length];
  return `apiVersion: creepcheck/v1
kind: Segment
id: segment-${index}
name: ${topic} ${index}
match:
  all:
    - event: ${event}
      where: { category: { in: [${topic}] } }
      count: { gte: 2 }
      within: 30d
    - profile: city
      eq: Lisbon
---
apiVersion: creepcheck/v1
kind: Campaign
id: campaign-${index}
name: Campaign ${index}
channels: [email, paid_social]
audience: { include: [segment-${index}, segment-${index >> 1}] }
frequency:
  - { channel: email, max: 1, per: 7d }
consent: { basis: opt_in }
messages:
  - channel: email
    subject: "New in ${topic}"
    body: |
      Have a look at what is new.
transparency: { optOut: one_click }
`;
}

const sources = Array.from({ length: FILES }, (_, index) =>
  sourceFromText(`c${index}.yaml`, definitions(index)),
);
const config = await configFrom({}).resolve(CATALOG.rules);
const standards = await standardsOf(config, CATALOG.rules, "2026-01-01", false);

let since = performance.now();
const lap = (stage: string) => {
  const now = performance.now();
  console.log(`${stage.padEnd(12)} ${((now - since) / 1000).toFixed(2)} s`);
  since = now;
};

const read = readTexts(sources);
lap("read");
const report = await lintProject(read, standards);
lap("judge");
const characters = [
  ...pretty(report, { color: false, width: 100, source: (file) => read.texts.get(file) }),
].join("").length;
lap("pretty");
const megabytes = Math.round(process.memoryUsage().rss / 1e6);
console.log(
  `${FILES} files, ${report.findings.length} findings, ${characters} characters, ${megabytes} MB resident`,
);
