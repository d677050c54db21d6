/** Shared judgement: whose data it is and how it came to be here. */
import {
  type Condition,
  conditionsIn,
  type DataSource,
  type PredictionCondition,
  type Project,
  type Segment,
} from "../model/index.ts";

/** The data sources a condition reads: its own where it names one, else all of its segment's. */
export function sourcesOfCondition(
  condition: Condition | undefined,
  segment: Segment,
  project: Project,
): readonly DataSource[] {
  const sources = project.sourcesOf(segment);
  const named = condition?.source?.value;
  return named === undefined ? sources : sources.filter(({ id }) => id.value === named);
}

/** The person told us this on purpose, and agreed to it: zero-party data with an opt-in. */
export function isDeclaredByThePerson(
  condition: Condition | undefined,
  segment: Segment,
  project: Project,
): boolean {
  if (condition?.kind === "prediction") return false;
  const sources = sourcesOfCondition(condition, segment, project);
  return sources.length > 0 && sources.every((source) => source.party?.value === "zero" && hasOptIn(source));
}

export function hasOptIn(source: DataSource): boolean {
  const basis = source.consent?.basis?.value;
  return basis === "opt_in" || basis === "double_opt_in";
}

/** The first condition that picks people by the output of a model. */
export function predictionIn(segment: Segment): PredictionCondition | undefined {
  for (const { condition } of conditionsIn(segment.conditions)) {
    if (condition.kind === "prediction") return condition;
  }
  return undefined;
}
