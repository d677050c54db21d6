import type { Campaign, Project, Segment } from "../model/index.ts";
import type { Observation, Practice, ReadContext } from "../rule/index.ts";

/** A practice that was seen in a definition. */
export interface Observed {
  readonly practice: Practice;
  readonly observation: Observation;
}

/** What each campaign and segment does to people. A campaign has the practices of every segment it reaches. */
export type Observations = ReadonlyMap<Campaign | Segment, readonly Observed[]>;

export function observe(practices: readonly Practice[], read: ReadContext): Observations {
  const { project } = read;
  const seen = new Map<Campaign | Segment, readonly Observed[]>();
  for (const segment of segmentsIn(project)) {
    seen.set(
      segment,
      ofAll(practices, (practice) => practice.segment?.(segment, read)),
    );
  }
  for (const campaign of project.campaigns) {
    const own = ofAll(practices, (practice) => practice.campaign?.(campaign, read));
    const inherited = project.segmentsOf(campaign).flatMap((segment) => seen.get(segment) ?? []);
    seen.set(campaign, [
      ...own,
      ...inherited.filter(({ practice }) => practice.withdrawn?.(campaign, read) !== true),
    ]);
  }
  return seen;
}

function segmentsIn({ segments, campaigns }: Project): Segment[] {
  return [...segments, ...campaigns.flatMap(({ audience }) => audience.inline ?? [])];
}

function ofAll(
  practices: readonly Practice[],
  see: (practice: Practice) => Observation | undefined,
): Observed[] {
  return practices.flatMap((practice) => {
    const observation = see(practice);
    return observation ? [{ practice, observation }] : [];
  });
}
