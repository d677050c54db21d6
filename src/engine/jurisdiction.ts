/** Which of the sources that rules cite hold where people are. */
import type { Campaign, Project, Subject } from "../model/index.ts";
import { appliesIn, type Source } from "../rule/index.ts";

export class Jurisdiction {
  private readonly known = new Map<Subject | undefined, readonly string[]>();

  /** @param usual where people are of campaigns that do not say; empty when nobody does */
  constructor(
    private readonly project: Project,
    private readonly sources: Readonly<Record<string, Source>>,
    private readonly usual: readonly string[],
  ) {}

  /** Without a subject: of all campaigns together. Empty when it is not known of every one of them. */
  regionsOf(subject?: Subject): readonly string[] {
    let regions = this.known.get(subject);
    if (regions === undefined) {
      const campaigns = this.campaignsOf(subject);
      const each = campaigns.map((campaign) => this.regionsNamed(campaign));
      const together = each.some(({ length }) => length === 0) ? [] : [...new Set(each.flat())];
      regions = campaigns.length === 0 ? this.usual : together;
      this.known.set(subject, regions);
    }
    return regions;
  }

  /** Whether it holds there, or may. What people feel, and what platforms allow, does not end at a border. */
  applies(key: string, subject?: Subject): boolean {
    const { regions = [] } = this.sources[key] ?? {};
    return !this.isLaw(key) || appliesIn(regions, this.regionsOf(subject)) !== "elsewhere";
  }

  /** Whether it is taken to hold only because nobody said where people are. */
  assumes(key: string, subject?: Subject): boolean {
    return this.isLaw(key) && this.regionsOf(subject).length === 0;
  }

  /** Whether somebody of the project has read it, in part at least. What only memory says carries no error. */
  isRead(key: string): boolean {
    return this.sources[key]?.verified !== "no";
  }

  /** Campaigns of which nobody said where their people are. */
  unplaced(): readonly Campaign[] {
    return this.project.campaigns.filter((campaign) => this.regionsNamed(campaign).length === 0);
  }

  private isLaw(key: string): boolean {
    const kind = this.sources[key]?.kind;
    return kind === "law" || kind === "decision";
  }

  private regionsNamed({ regions }: Campaign): readonly string[] {
    return regions.length > 0 ? regions.map(({ value }) => value) : this.usual;
  }

  private campaignsOf(subject: Subject | undefined): readonly Campaign[] {
    switch (subject?.kind) {
      case undefined:
        return this.project.campaigns;
      case "campaign":
        return [subject];
      case "segment":
        return this.project.campaignsReaching(subject);
      case "data-source":
        return this.project.campaignsUsing(subject);
    }
  }
}
