/** Practices and findings → explained scores. */
import {
  compareScores,
  type Scorable,
  type ScorableFinding,
  type ScorablePractice,
  type Score,
} from "../model/index.ts";
import type { PracticeWeight, Weights } from "../rule/index.ts";
import { type Consideration, explainScore } from "./score.ts";

/** Scores in the order of the report. */
export function scoreAll(scorables: readonly Scorable[], weights: Weights): Score[] {
  return scorables.map((scorable) => scoreOne(scorable, weights)).sort(compareScores);
}

function scoreOne({ practices, findings, unseen, ...subject }: Scorable, weights: Weights): Score {
  const considerations = [
    ...practices.map((practice) => ofPractice(practice, weights)),
    ...findings.map((finding) => ofFinding(finding, weights)),
  ];
  const standing = findings.filter(({ severity, accepted }) => severity === "error" && !accepted);
  const sides = unseen.map((side) =>
    side.map((id) => ofPractice({ id, because: "not known", ...gravestOf(id, weights) }, weights)),
  );
  return { ...subject, ...explainScore(considerations, standing, sides, weights) };
}

function ofPractice({ id, kind, because }: ScorablePractice, weights: Weights): Consideration {
  const { weight, graver, group, evidence } = entryOf(id, weights);
  return {
    source: id,
    because,
    about: id,
    group,
    weight: kind !== undefined && graver?.kinds.includes(kind) ? graver.weight : weight,
    seen: true,
    evidence,
  };
}

/** What could be behind a side that nobody can see: the kind of it that weighs most. */
function gravestOf(id: string, weights: Weights): Pick<ScorablePractice, "kind"> {
  const kind = entryOf(id, weights).graver?.kinds[0];
  return kind === undefined ? {} : { kind };
}

/** A finding counts with its practice, or else with its family, so that the same thing said twice counts once. */
function ofFinding(finding: ScorableFinding, weights: Weights): Consideration {
  const { ruleId, practice, because, severity, confidence, sources } = finding;
  const weight = weights.findings[severity];
  return {
    source: ruleId,
    because,
    about: practice ?? familyOf(ruleId),
    group: practice === undefined ? familyOf(ruleId) : entryOf(practice, weights).group,
    weight: confidence === "low" ? weight / 2 : weight,
    seen: false,
    evidence: sources,
  };
}

function entryOf(practice: string, weights: Weights): PracticeWeight {
  const entry = weights.practices[practice];
  if (entry === undefined) throw new Error(`rules/practices/weights.yaml has no weight for ${practice}`);
  return entry;
}

/** `copy/overfamiliar` → `copy/` */
function familyOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf("/") + 1) || ruleId;
}
