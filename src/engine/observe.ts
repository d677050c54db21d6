import type { Campaign, Segment } from "../model/index.ts";
import type { Observation, Practice, ReadContext, Seen } from "../rule/index.ts";
import type { Share } from "./share.ts";

/** A practice that was seen in a definition. */
export interface Observed {
  readonly practice: Practice;
  readonly observation: Observation;
}

/** What each campaign and segment does to people. A campaign has the practices of every segment it reaches. */
export type Observations = ReadonlyMap<Campaign | Segment, readonly Observed[]>;

export function observe(practices: readonly Practice[], read: ReadContext, share: Share): Observations {
  const { project } = read;
  const seen = new Map<Campaign | Segment, readonly Observed[]>();
  const campaigns = project.campaigns.filter(share.judges);
  for (const segment of [...project.segments.filter(share.judges), ...inlineSegmentsOf(campaigns)]) {
    seen.set(
      segment,
      ofAll(practices, (practice) => practice.segment?.(segment, read)),
    );
  }
  for (const campaign of campaigns) {
    const own = ofAll(practices, (practice) => practice.campaign?.(campaign, read));
    const inherited = project.segmentsOf(campaign).flatMap((segment) => seen.get(segment) ?? []);
    seen.set(campaign, [
      ...own,
      ...inherited.filter(({ practice }) => practice.withdrawn?.(campaign, read) !== true),
    ]);
  }
  return seen;
}

function inlineSegmentsOf(campaigns: readonly Campaign[]): Segment[] {
  return campaigns.flatMap(({ audience }) => audience.inline ?? []);
}

function ofAll(practices: readonly Practice[], see: (practice: Practice) => Seen): Observed[] {
  return practices.flatMap((practice) => {
    const seen = see(practice) ?? [];
    return [seen].flat().map((observation) => ({ practice, observation }));
  });
}
