/** Everything that was read in one run, and how it hangs together. */
import type { Campaign, DataSource, Segment } from "./definitions.ts";
import type { Problem } from "./problem.ts";

/** What a format makes of one document. */
export interface Definitions {
  readonly campaigns: readonly Campaign[];
  readonly segments: readonly Segment[];
  readonly dataSources: readonly DataSource[];
  readonly problems: readonly Problem[];
  /** How many segments were looked at and let go, because there were too many to keep and nothing was found about them. */
  readonly letGo?: number;
}

/** All definitions of a run, with their references resolved. */
export interface Project {
  readonly campaigns: readonly Campaign[];
  readonly segments: readonly Segment[];
  readonly dataSources: readonly DataSource[];
  /** Segments a campaign reaches: its inline audience, those it includes, and the segments those are built from. Look-alike seeds count. */
  segmentsOf(campaign: Campaign): readonly Segment[];
  /** Segments a campaign or segment takes people from by its own words; a look-alike seed counts. */
  ownSegmentsOf(subject: Campaign | Segment): readonly Segment[];
  /** The segment and all it is built from: segments it takes members of, and its look-alike seed. */
  segmentsBehind(segment: Segment): readonly Segment[];
  /** Whether every segment a campaign includes is in the files: what is not there cannot be judged. */
  isWhole(campaign: Campaign): boolean;
  /** Segments a campaign leaves out, as far as they are in the files. */
  exclusionsOf(campaign: Campaign): readonly Segment[];
  /** Data sources behind a segment, or behind every segment a campaign reaches. */
  sourcesOf(subject: Campaign | Segment): readonly DataSource[];
  /** Campaigns that reach a segment. */
  campaignsReaching(segment: Segment): readonly Campaign[];
  /** The segment and all that surely hold everybody in it, by how they are put together. Look-alikes hold nobody of their seed. */
  segmentsAround(segment: Segment): readonly Segment[];
  /** Campaigns that go to everybody in a segment: they name it, or it is their own inline audience. */
  campaignsNaming(segment: Segment): readonly Campaign[];
  /** Campaigns that reach people with the data of a source. */
  campaignsUsing(source: DataSource): readonly Campaign[];
}
