/** What somebody called a false positive is not held against a campaign: neither the finding, nor what was seen in it. */
import type { Campaign, Project, Segment, SuppressionEntry } from "../model/index.ts";
import type { Observation } from "../rule/index.ts";
import type { Located } from "./judged.ts";
import type { Observations, Observed } from "./observe.ts";

/**
 * The observations without those of practices that a false positive is about. A campaign loses what it has from the
 * segment the finding is in, and keeps what it has from others.
 */
export function withoutDenied(
  observations: Observations,
  falsePositives: readonly Located[],
  project: Project,
): Observations {
  const denied = new Set(falsePositives.flatMap((found) => deniedBy(found, observations, project)));
  if (denied.size === 0) return observations;
  const standing = ([definition, observed]: readonly [Campaign | Segment, readonly Observed[]]) =>
    [definition, observed.filter(({ observation }) => !denied.has(observation))] as const;
  return new Map([...observations].map(standing));
}

export function isFalsePositive(entry: SuppressionEntry | undefined): boolean {
  return entry?.as === "false-positive";
}

function deniedBy({ rule, finding, subject }: Located, seen: Observations, project: Project): Observation[] {
  if (rule.practice === undefined || subject === undefined) return [];
  const definitions =
    subject.kind === "data-source"
      ? [...seen.keys()].filter((definition) => project.sourcesOf(definition).includes(subject))
      : [subject];
  return definitions.flatMap((definition) => {
    const same = (seen.get(definition) ?? [])
      .filter(({ practice }) => practice.id === rule.practice)
      .map(({ observation }) => observation);
    const { category } = finding.data;
    // Of several kinds, the one the finding is about; where it does not say, only what cannot be mistaken.
    return same.filter(({ kind }) =>
      kind === undefined || category === undefined ? same.length === 1 : kind === category,
    );
  });
}
