/** The annotations, held against what GitHub's own package for actions writes. */
import { error, notice, warning } from "@actions/core";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Finding, Report } from "../../src/model/index.ts";
import { github } from "../../src/report/github.ts";
import { plainText } from "../../src/report/remarks.ts";
import { visible } from "../../src/report/text.ts";
import { hostileReport } from "./hostile.ts";
import { FINDINGS, REPORT } from "./sample.ts";

const WITHOUT_LIMIT = { ...REPORT.verdict, maxScore: null, aboveLimit: [] };

function lines(report: Report): string[] {
  return [...github(report)].join("").trimEnd().split("\n");
}

/** What @actions/core prints for the same finding. */
function official(finding: Finding, { sources }: Report): string {
  const annotate = { error, warning, info: notice }[finding.severity];
  const { file, line, endLine, column, endColumn } = finding.location;
  const columns = line === endLine ? { startColumn: column, endColumn } : {};
  let printed = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += text;
    return true;
  });
  annotate(plainText(finding, sources), {
    file: visible(file),
    startLine: line,
    endLine,
    ...columns,
    title: finding.ruleId,
  });
  write.mockRestore();
  return printed.trimEnd();
}

/** A command's parts, whatever order the properties stand in. */
function parts(command: string) {
  const [, name, properties = "", message] = /^::(\w+) (.*?)::(.*)$/.exec(command) ?? [];
  return { name, properties: properties.split(",").sort(), message };
}

describe("github", () => {
  it("writes the worst first, then what it comes to", () => {
    const written = lines(REPORT);
    expect(written.map((line) => line.slice(0, line.indexOf(" ")))).toEqual([
      ...["::error", "::error", "::error", "::warning", "::notice"],
      ...["2", "failed:"],
    ]);
  });

  it("says nothing of what is suppressed", () => {
    expect(lines({ ...REPORT, findings: [FINDINGS.accepted], verdict: WITHOUT_LIMIT })).toHaveLength(2);
  });

  it("gives no columns for a span of several lines, which GitHub would refuse", () => {
    const location = { ...FINDINGS.cap.location, endLine: 12 };
    const report = { ...REPORT, findings: [{ ...FINDINGS.cap, location }], verdict: WITHOUT_LIMIT };
    expect(lines(report)[0]).toContain("line=9,endLine=12,title=");
  });

  it("escapes as GitHub's own package does, so that no text becomes a command", () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const findings = hostile.findings.filter(({ suppressed }) => suppressed === undefined).slice(0, 1);
        const report = { ...hostile, findings, verdict: WITHOUT_LIMIT };
        const written = lines(report);
        expect(written).toHaveLength(3);
        for (const [index, finding] of findings.entries()) {
          expect(parts(written[index] ?? "")).toEqual(parts(official(finding, report)));
        }
        expect(written.slice(1).join("\n")).not.toMatch(/^\s*::|##\w*\[/m);
      }),
    );
  });
});
