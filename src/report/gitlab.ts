/**
 * GitLab's Code Quality report, shown in the merge request and in its diff.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
import type { Finding, Report, Severity } from "../model/report.ts";
import { eachWritten, jsonPieces } from "./json-text.ts";
import { plainText } from "./remarks.ts";
import { standing } from "./standing.ts";

const SEVERITY: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", info: "info" };

export function gitlab(report: Report): Iterable<string> {
  return jsonPieces(eachWritten(standing(report), (finding) => issue(finding, report)));
}

function issue(finding: Finding, { sources }: Report) {
  const { ruleId, severity, fingerprint, location } = finding;
  return {
    description: plainText(finding, sources),
    check_name: ruleId,
    fingerprint,
    severity: SEVERITY[severity],
    location: { path: location.file, lines: { begin: location.line, end: location.endLine } },
  };
}
