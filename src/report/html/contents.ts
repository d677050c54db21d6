/** What all parts of the page refer to: who is where on it, which source has which number, and what stands behind whom. */
import type { Report, Score, SubjectRef, UsedData } from "../../model/report.ts";
import { groupBySubject, type SubjectGroup } from "../subjects.ts";
import { html, type Markup, named } from "./markup.ts";

/** All that a campaign or segment rests on, as far as the report knows it. */
export interface Background {
  readonly segments: readonly SubjectRef[];
  readonly sources: readonly SubjectRef[];
  readonly data: readonly UsedData[];
}

/** A chain of segments may be as long as its author likes; nobody reads more than this. */
const MOST_SEGMENTS = 100;

export class Contents {
  /** Of what is only suppressed, the page says nothing. */
  readonly groups: readonly SubjectGroup[];
  readonly campaigns: readonly Score[];
  private readonly anchors = new Map<string, string>();
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly scores = new Map<string, Score>();
  private readonly backgrounds = new Map<Score, Background>();
  private readonly reaching = new Map<string, Score[]>();

  constructor(readonly report: Report) {
    this.groups = groupBySubject(report).filter(({ score, findings }) => score ?? findings.length > 0);
    this.campaigns = report.scores.filter(({ kind }) => kind === "campaign");
    this.numbers = new Map(Object.keys(report.sources).map((key, index) => [key, index + 1]));
    for (const [index, { kind, id, file }] of this.groups.entries()) {
      for (const key of [keyOf({ kind, id }), keyOf({ kind, id }, file)]) {
        if (!this.anchors.has(key)) this.anchors.set(key, `subject-${index + 1}`);
      }
    }
    for (const score of report.scores) {
      for (const key of [keyOf(score), keyOf(score, score.file)]) {
        if (!this.scores.has(key)) this.scores.set(key, score);
      }
    }
    for (const campaign of this.campaigns) this.noteReached(campaign);
  }

  /** The element that speaks of it, without `#`; `undefined` when the page says nothing of it. */
  anchorOf(subject: SubjectRef, file = ""): string | undefined {
    return this.anchors.get(keyOf(subject, file)) ?? this.anchors.get(keyOf(subject));
  }

  /** Its name, leading to what is said of it. */
  link(subject: SubjectRef, file?: string): Markup {
    const name = named(subject.name ?? subject.id);
    const anchor = this.anchorOf(subject, file);
    return anchor === undefined ? name : html`<a href="#${anchor}">${name}</a>`;
  }

  /** From 1, in the order of the list at the end; `undefined` for a key the report has no note on. */
  numberOf(source: string): number | undefined {
    return this.numbers.get(source);
  }

  backgroundOf(score: Score): Background {
    let background = this.backgrounds.get(score);
    if (background === undefined) {
      background = this.follow(score);
      this.backgrounds.set(score, background);
    }
    return background;
  }

  /** Campaigns that a segment or data source has a part in. */
  campaignsBehind(subject: SubjectRef): readonly Score[] {
    return this.reaching.get(keyOf(subject)) ?? [];
  }

  /** `undefined` for what has none, and for what is not in the report. */
  scoreOf(subject: SubjectRef, file = ""): Score | undefined {
    return this.scores.get(keyOf(subject, file)) ?? this.scores.get(keyOf(subject));
  }

  private noteReached(campaign: Score): void {
    const { segments, sources } = this.backgroundOf(campaign);
    for (const subject of [...segments, ...sources]) {
      const campaigns = this.reaching.get(keyOf(subject));
      if (campaigns) campaigns.push(campaign);
      else this.reaching.set(keyOf(subject), [campaign]);
    }
  }

  private follow(start: Score): Background {
    const found = new Map<string, SubjectRef>();
    const data = new Map<string, UsedData>();
    const open = [start];
    for (const { reach } of open) {
      for (const used of reach.data) data.set(`${used.kind}\0${used.name}`, used);
      for (const subject of reach.from) {
        if (found.has(keyOf(subject)) || open.length > MOST_SEGMENTS) continue;
        found.set(keyOf(subject), subject);
        const segment = this.scoreOf(subject);
        if (segment) open.push(segment);
      }
    }
    const all = [...found.values()];
    return {
      segments: all.filter(({ kind }) => kind === "segment"),
      sources: all.filter(({ kind }) => kind === "data-source"),
      data: [...data.values()],
    };
  }
}

function keyOf({ kind, id }: SubjectRef, file = ""): string {
  return `${kind}\0${id}\0${file}`;
}
