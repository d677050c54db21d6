/** The report as JSON, the contract with other tools: schemas/report.schema.json describes it. */
import type { Report } from "../model/report.ts";

/**
 * The order in which properties are written, whatever order they were made in. Names that are not
 * here (the keys of `data` and `sources`) follow in code-unit order.
 */
const KEY_ORDER = [
  ...[
    "schemaVersion",
    "tool",
    "summary",
    "verdict",
    "assumptions",
    "scores",
    "findings",
    "changes",
    "sources",
  ],
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
  ],
  ...["kind", "id", "name", "version", "rulesHash"],
  ...["file", "line", "column", "endLine", "endColumn", "pointer"],
  ...["files", "campaigns", "segments", "error", "warning", "info", "suppressed", "baselined"],
  ...[
    "passed",
    "failOn",
    "score",
    "range",
    "band",
    "contributions",
    "notAssessable",
    "maxScore",
    "medianScore",
    "scoreSpread",
    "low",
    "high",
    "reasons",
  ],
  ...["source", "points", "because", "evidence"],
  ...["fix", "fingerprint", "as", "reason", "until"],
  ...["ref", "commit", "before", "after", "fixed"],
  ...["title", "url", "verified", "safety", "edits", "start", "end", "text"],
];

const RANK = new Map(KEY_ORDER.map((key, rank) => [key, rank]));

/** Harmless inside JSON, but able to steer a terminal or to reorder what a reader sees. */
const STEERING = /[\u007f-\u009f]|\p{Bidi_Control}|\p{Zl}|\p{Zp}/gu;

/** Two spaces of indentation, a newline at the end, one piece for each finding and score. */
export function* json(report: Report): Iterable<string> {
  let separator = "{\n";
  for (const [key, value] of inOrder(report)) {
    yield `${separator}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* list(value);
    else yield write(value, "  ");
    separator = ",\n";
  }
  yield "\n}\n";
}

function* list(items: readonly unknown[]): Iterable<string> {
  let separator = "[\n";
  for (const item of items) {
    yield `${separator}    ${write(item, "    ")}`;
    separator = ",\n";
  }
  yield items.length === 0 ? "[]" : "\n  ]";
}

function write(value: unknown, indent: string): string {
  const text = JSON.stringify(
    value,
    (_, inner: unknown) => (isRecord(inner) ? Object.fromEntries(inOrder(inner)) : inner),
    2,
  );
  return text.replaceAll("\n", `\n${indent}`).replace(STEERING, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function inOrder(record: object): [string, unknown][] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(key: string): number {
  return RANK.get(key) ?? KEY_ORDER.length;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
