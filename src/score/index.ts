/** Practices and findings → explained scores. */
import { compareScores, type Scorable, type ScorableFinding, type Score } from "../model/index.ts";
import type { Weights } from "../rule/index.ts";
import { type Consideration, explainScore } from "./score.ts";

/** Scores in the order of the report. */
export function scoreAll(scorables: readonly Scorable[], weights: Weights): Score[] {
  return scorables.map((scorable) => scoreOne(scorable, weights)).sort(compareScores);
}

function scoreOne({ practices, findings, unseen, ...subject }: Scorable, weights: Weights): Score {
  const considerations = [
    ...practices.map(({ id, because }) => ({ source: id, because, ...weightOf(id, weights) })),
    ...findings.map((finding) => ofFinding(finding, weights)),
  ];
  const standing = findings.filter(({ severity, accepted }) => severity === "error" && !accepted);
  const sides = unseen.map((side) =>
    side.map((id) => ({ source: id, because: "not known", ...weightOf(id, weights) })),
  );
  const { kind, id, name, file, notAssessable } = subject;
  const explained = explainScore(considerations, standing, sides, weights);
  return { kind, id, name, file, ...explained, notAssessable };
}

/** A finding counts with its practice, or else with its family, so that the same thing said twice counts once. */
function ofFinding(finding: ScorableFinding, weights: Weights): Consideration {
  const { ruleId, practice, because, severity, confidence, sources } = finding;
  const weight = weights.findings[severity];
  return {
    source: ruleId,
    because,
    group: practice === undefined ? familyOf(ruleId) : weightOf(practice, weights).group,
    weight: confidence === "low" ? weight / 2 : weight,
    evidence: sources,
  };
}

function weightOf(practice: string, weights: Weights) {
  const entry = weights.practices[practice];
  if (entry === undefined) throw new Error(`rules/practices/weights.yaml has no weight for ${practice}`);
  return entry;
}

/** `copy/overfamiliar` → `copy/` */
function familyOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf("/") + 1) || ruleId;
}
