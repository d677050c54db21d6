/** SARIF 2.1.0, for code scanning and other viewers: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
import type { Log, Notification } from "sarif";
import { type Finding, type Report, SEVERITIES, stands } from "../model/report.ts";
import { eachWritten, jsonPieces } from "./json-text.ts";
import type { RenderOptions } from "./reporter.ts";
import { resultWriter } from "./sarif/result.ts";
import { ruleDescriptors } from "./sarif/rules.ts";
import { message } from "./sarif/text.ts";
import { aboveLimit, notesWithLimit } from "./standing.ts";
import { counted } from "./words.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** GitHub refuses a file with more results than this. */
const MOST_RESULTS = 25_000;

export function sarif(report: Report, { source }: RenderOptions): Iterable<string> {
  const { findings, left } = withinLimit([...aboveLimit(report), ...report.findings]);
  const rules = ruleDescriptors(findings, notesWithLimit(report.rules));
  const log: Log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules } },
        automationDetails: { id: "creepcheck/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder creepcheck was run in." } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: noteOn(left) }],
        results: eachWritten(findings, resultWriter(report, rules, source)),
      },
    ],
  };
  return jsonPieces(log);
}

/** The worst of them, in the order of the report. */
function withinLimit(findings: readonly Finding[]): { findings: readonly Finding[]; left: number } {
  const left = findings.length - MOST_RESULTS;
  if (left <= 0) return { findings, left: 0 };
  const ranked = [...findings].sort((a, b) => importance(a) - importance(b));
  const kept = new Set(ranked.slice(0, MOST_RESULTS));
  return { findings: findings.filter((finding) => kept.has(finding)), left };
}

/** 0 is what must not be left out. */
function importance(finding: Finding): number {
  return SEVERITIES.indexOf(finding.severity) + (stands(finding) ? 0 : SEVERITIES.length);
}

function noteOn(left: number): Notification[] {
  if (left === 0) return [];
  const text = `${counted(left, "milder finding")} left out: code scanning takes ${MOST_RESULTS} at most.`;
  return [{ level: "warning", message: message(text) }];
}
