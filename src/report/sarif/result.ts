/** A finding as a SARIF result. */
import type { ReportingDescriptor, Result, Location as SarifLocation, Suppression } from "sarif";
import type { Finding, Location, Report, Score, SubjectRef } from "../../model/report.ts";
import { plainText } from "../remarks.ts";
import { oneLine } from "../text.ts";
import { fixWriter } from "./fix.ts";
import { LEVEL } from "./rules.ts";
import { artifact, message } from "./text.ts";

/** GitHub shows no more places of one result. */
const MOST_RELATED = 100;

export function resultWriter(
  { scores, sources, changes, summary }: Report,
  rules: readonly ReportingDescriptor[],
  source: (file: string) => string | undefined,
): (finding: Finding) => Result {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const scoreOf = new Map(scores.map((score) => [keyOf(score), score]));
  const fixesOf = fixWriter(source);
  const compared = changes !== undefined || summary.baselined > 0;

  return (finding) => {
    const { ruleId, severity, confidence, subject, location, related, fingerprint } = finding;
    const ruleIndex = indexOf.get(ruleId);
    const score = scoreOf.get(keyOf(subject));
    return {
      ruleId,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: LEVEL[severity],
      ...rankOf(score),
      message: message(plainText(finding, sources)),
      locations: [{ ...placeOf(location), logicalLocations: [logical(subject)] }],
      relatedLocations: related.slice(0, MOST_RELATED).map((at, id) => ({
        id,
        ...placeOf(at),
        message: message(oneLine(at.message)),
      })),
      ...(compared && { baselineState: finding.baselined ? "unchanged" : "new" }),
      partialFingerprints: { "creepcheck/v1": fingerprint },
      suppressions: suppressionsOf(finding),
      fixes: fixesOf(finding),
      properties: { confidence, ...(finding.fix && { fixSafety: finding.fix.safety }) },
    };
  };
}

/** What should be looked at first: the score, from 0 to 100, of what the finding is about. */
function rankOf(score: Score | undefined): Pick<Result, "rank"> {
  return score ? { rank: score.score } : {};
}

function placeOf({ file, line, column, endLine, endColumn }: Location): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

function logical({ kind, id, name }: SubjectRef) {
  return { kind, name: name ?? id, fullyQualifiedName: id };
}

/** Empty says that it stands; without the list nobody would know. */
function suppressionsOf({ suppressed }: Finding): Suppression[] {
  if (suppressed === undefined) return [];
  const { as, reason, until } = suppressed;
  return [{ kind: "inSource", justification: reason, properties: { as, ...(until && { until }) } }];
}

function keyOf({ kind, id }: Pick<SubjectRef, "kind" | "id">): string {
  return `${kind}\0${id}`;
}
