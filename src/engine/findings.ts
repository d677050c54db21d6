import type { Finding, SubjectRef, SuppressionEntry } from "../model/index.ts";
import type { FixProposal } from "../rule/index.ts";
import type { Located } from "./judged.ts";
import { Fingerprints, type Locate, locationOf } from "./locate.ts";
import type { Share } from "./share.ts";
import { fill } from "./words.ts";

/** A finding in words, with the mend its rule proposes, still in the definition's own structure. */
export interface Worded {
  readonly finding: Finding;
  readonly fix?: FixProposal;
}

/** Puts findings into words, in the order they come. */
export function toFindings(
  located: readonly Located[],
  suppressedBy: ReadonlyMap<Located, SuppressionEntry>,
  locate: Locate,
  share: Share,
): Worded[] {
  const fingerprints = new Fingerprints();
  return located.flatMap((found) => {
    // Counted through before those of other shares are left out.
    const fingerprint = fingerprints.of(found);
    if (!share.owns(fileOf(found))) return [];
    const { rule, finding, severity, location } = found;
    const message = rule.messages[finding.message];
    if (message === undefined) throw new Error(`${rule.id} has no message “${finding.message}”`);
    const entry = suppressedBy.get(found);
    const worded: Finding = {
      ruleId: rule.id,
      severity,
      confidence: finding.confidence,
      message: fill(message.says, finding.data),
      why: rule.why,
      advice: fill(message.instead, finding.data),
      subject: subjectRef(found),
      location,
      related: finding.related.map(({ at, message }) => ({ ...locationOf(at, locate), message })),
      data: finding.data,
      sources: finding.sources ?? rule.sources,
      fingerprint,
      ...(entry && { suppressed: suppressedAs(entry) }),
    };
    return [{ finding: worded, ...(finding.fix && { fix: finding.fix }) }];
  });
}

/** Of the definition a finding is about, or else of the place it points at. */
function fileOf({ subject, location }: Located): string {
  return subject?.at.document.file ?? location.file;
}

function subjectRef({ subject, location }: Located): SubjectRef {
  if (subject === undefined) return { kind: "file", id: location.file };
  return {
    kind: subject.kind,
    id: subject.id.value,
    ...(subject.name && { name: subject.name.value }),
  };
}

function suppressedAs({ as, reason = "", until }: SuppressionEntry): NonNullable<Finding["suppressed"]> {
  return { as, reason, ...(until && { until }) };
}
