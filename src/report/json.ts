/** The report as JSON, the contract with other tools: schemas/report.schema.json describes it. */
import type { Report } from "../model/report.ts";
import { jsonPieces } from "./json-text.ts";

/**
 * The order in which properties are written, whatever order they were made in. Names that are not
 * here (the keys of `data` and `sources`) follow in code-unit order.
 */
const KEY_ORDER = [
  ...["schemaVersion", "tool", "summary", "verdict", "assumptions", "scores", "findings"],
  ...["shard", "changes", "dataSources", "rules"],
  ...[
    "ruleId",
    "severity",
    "confidence",
    "message",
    "why",
    "advice",
    "subject",
    "location",
    "related",
    "data",
    "sources",
  ],
  ...["kind", "id", "name", "version", "rulesHash"],
  ...["file", "line", "column", "endLine", "endColumn", "pointer"],
  ...["files", "campaigns", "segments", "error", "warning", "info", "suppressed", "baselined"],
  ...[
    "passed",
    "failOn",
    "owner",
    "reach",
    "score",
    "range",
    "before",
    "band",
    "contributions",
    "notAssessable",
    "maxScore",
    "medianScore",
    "scoreSpread",
    "low",
    "high",
    "reasons",
    "aboveLimit",
  ],
  ...["channels", "regions", "from"],
  ...["source", "points", "because", "evidence"],
  ...["fix", "fingerprint", "as", "reason", "until"],
  ...["ref", "commit", "after", "fixed", "index", "of"],
  ...["party", "supplier"],
  ...["title", "url", "verified", "safety", "edits", "start", "end", "text"],
];

const RANK = new Map(KEY_ORDER.map((key, rank) => [key, rank]));

/** Two spaces of indentation, a newline at the end. */
export function json(report: Report): Iterable<string> {
  return jsonPieces(report, inOrder);
}

function inOrder(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function rank(key: string): number {
  return RANK.get(key) ?? KEY_ORDER.length;
}
