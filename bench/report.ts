/**
 * What writing a large report costs, by format: the time, and the memory beyond that of the report itself.
 *
 *     node scripts/run.mjs bench/report.ts [megabytes of JSON]
 *
 * The findings are those of fixtures/campaigns, again and again, each with an id of its own.
 */
import { lint } from "../src/index.ts";
import type { Report } from "../src/model/index.ts";
import { REPORTERS } from "../src/report/index.ts";

const MEGABYTES = Number(process.argv[2] ?? 100);

const small = await lint(["fixtures/campaigns"], { cwd: process.cwd(), today: "2026-01-01" });
const size = JSON.stringify([small.findings, small.scores], null, 2).length;
const report = repeated(small, Math.ceil((MEGABYTES * 1e6) / size));
const options = { color: false, width: 100, source: () => undefined };

console.log(`${report.findings.length} findings, ${report.scores.length} scores`);
for (const [name, load] of Object.entries(REPORTERS)) {
  const reporter = await load();
  const before = await settled();
  const began = performance.now();
  let written = 0;
  let most = before;
  for (const piece of reporter(report, options)) {
    written += piece.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${name.padEnd(9)} ${megabytes(written)} MB written, ${seconds.toFixed(1).padStart(5)} s, ${megabytes(most - before)} MB more resident`,
  );
}

function repeated(report: Report, times: number): Report {
  const each = <T>(items: readonly T[], copy: (item: T, index: number) => T) =>
    Array.from({ length: times }, (_, index) => items.map((item) => copy(item, index))).flat();
  return {
    ...report,
    scores: each(report.scores, (score, index) => ({ ...score, id: `${score.id}-${index}` })),
    findings: each(report.findings, (finding, index) => ({
      ...finding,
      subject: { ...finding.subject, id: `${finding.subject.id}-${index}` },
      fingerprint: `${finding.fingerprint}-${index}`,
    })),
  };
}

async function settled(): Promise<number> {
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return process.memoryUsage().rss;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1).padStart(6);
}
