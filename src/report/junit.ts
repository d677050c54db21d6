/**
 * JUnit XML, which nearly every CI system shows. A campaign is a suite, a finding a test in it, so that exactly what
 * fails the run is a failed test.
 */
import XMLBuilder from "fast-xml-builder";
import type { Finding, Report, Score } from "../model/report.ts";
import { plainText } from "./remarks.ts";
import { failsTheRun, standing } from "./standing.ts";
import { groupBySubject, type SubjectGroup } from "./subjects.ts";
import { oneLine, visible, withoutCommands } from "./text.ts";
import { KIND_WORDS } from "./words.ts";

const ATTRIBUTE = "@";
const TEXT = "#text";

const xml = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  textNodeName: TEXT,
  suppressBooleanAttributes: false, // an attribute that is “true” keeps its value
  format: true,
});

export function* junit(report: Report): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="creepcheck">\n';
  for (const group of groupBySubject({ ...report, findings: standing(report) })) {
    yield xml.build({ testsuite: suite(group, report) });
  }
  yield "</testsuites>\n";
}

function suite({ kind, name, file, score, findings }: SubjectGroup, report: Report) {
  const failures = findings.filter((finding) => failsTheRun(finding, report.verdict)).length;
  return {
    "@name": kind === "file" ? legal(file) : legal(`${KIND_WORDS[kind]} “${oneLine(name)}”`),
    "@tests": Math.max(1, findings.length),
    "@failures": failures,
    "@errors": 0,
    ...(score && { properties: { property: properties(score) } }),
    testcase:
      findings.length > 0
        ? findings.map((finding) => testCase(finding, report))
        : [{ "@name": "nothing to report", "@classname": legal(file) }],
  };
}

function properties({ score, band }: Score) {
  return [
    { "@name": "score", "@value": score },
    { "@name": "band", "@value": band },
  ];
}

/** What does not fail the run is a test that passed, with the finding as its output. */
function testCase(finding: Finding, { verdict, sources }: Report) {
  const { ruleId, severity, message, location } = finding;
  const place = `${location.file}:${location.line}:${location.column}`;
  const said = legal(oneLine(message));
  const text = legal(`${oneLine(place)}\n${plainText(finding, sources)}`);
  return {
    "@name": legal(`${ruleId}: ${said}`),
    "@classname": legal(location.file),
    ...(failsTheRun(finding, verdict)
      ? { failure: { "@message": said, "@type": severity, [TEXT]: text } }
      : { "system-out": `${severity}: ${text}` }),
  };
}

/** XML 1.0 has no place for control characters and for two more, not even escaped. */
function legal(text: string): string {
  const lines = text.split("\n").map((line) => withoutCommands(visible(line)));
  return lines.join("\n").replace(/[\ufffe\uffff]/g, "\ufffd");
}
