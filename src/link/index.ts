/** Resolves references between definitions: who reaches whom, with whose data. */
import {
  type Campaign,
  conditionsIn,
  type DataSource,
  type Definitions,
  didYouMean,
  groupBy,
  type Problem,
  type Project,
  type Reference,
  type Segment,
  type Subject,
} from "../model/index.ts";
import { Containment } from "./containment.ts";

/** Looking for a similar id costs one pass over all ids; a hostile file full of broken references must not make that quadratic. */
const MOST_SUGGESTIONS = 100;

export function link(parts: readonly Definitions[]): { project: Project; problems: Problem[] } {
  const problems: Problem[] = [];
  const campaigns = parts.flatMap((part) => part.campaigns);
  const segments = parts.flatMap((part) => part.segments);
  const dataSources = parts.flatMap((part) => part.dataSources);
  indexById("campaign", campaigns, problems);
  const segmentById = indexById("segment", segments, problems);
  const sourceById = indexById("data source", dataSources, problems);

  const project = new LinkedProject(campaigns, segments, dataSources, segmentById, sourceById);
  reportUnresolved(project, segmentById, sourceById, problems);
  return { project, problems };
}

/** First come, first served: a later definition with the same id is a problem, and is still linted. */
function indexById<T extends Subject>(kind: string, definitions: readonly T[], problems: Problem[]) {
  const byId = new Map<string, T>();
  for (const definition of definitions) {
    const id = definition.id.value;
    const first = byId.get(id);
    if (first === undefined) byId.set(id, definition);
    else {
      problems.push({
        rule: "input/duplicate-id",
        message: "duplicate",
        data: { kind, id, other: first.id.at.document.file },
        at: definition.id.at,
        subject: definition,
        // Nobody can edit the ids of an export; the same object exported twice is common.
        ...(definition.format !== "native" && { severity: "warning" }),
      });
    }
  }
  return byId;
}

function reportUnresolved(
  project: Project,
  segmentById: ReadonlyMap<string, Segment>,
  sourceById: ReadonlyMap<string, DataSource>,
  problems: Problem[],
): void {
  const check = (
    subject: Subject,
    reference: Reference,
    message: "segment" | "dataSource",
    known: ReadonlyMap<string, unknown>,
  ) => {
    const id = reference.id.value;
    if (reference.external || known.has(id)) return;
    const suggestion = problems.length < MOST_SUGGESTIONS ? didYouMean(id, known.keys()) : "";
    problems.push({
      rule: "input/unresolved-reference",
      message,
      data: { id, suggestion },
      at: reference.id.at,
      subject,
    });
  };
  const checkSegment = (segment: Segment, subject: Subject) => {
    for (const source of sourceReferencesOf(segment)) check(subject, source, "dataSource", sourceById);
    for (const { reference } of segmentReferencesOf(segment))
      check(subject, reference, "segment", segmentById);
  };
  for (const segment of project.segments) checkSegment(segment, segment);
  for (const campaign of project.campaigns) {
    const { include, exclude, inline } = campaign.audience;
    for (const reference of [...include, ...exclude]) check(campaign, reference, "segment", segmentById);
    if (inline) checkSegment(inline, campaign);
  }
}

function segmentReferencesOf(segment: Segment): { reference: Reference; negated: boolean }[] {
  const references: { reference: Reference; negated: boolean }[] = [];
  for (const { condition, negated } of conditionsIn(segment.conditions)) {
    if (condition.kind === "membership") references.push({ reference: condition.segment, negated });
  }
  if (segment.seed) references.push({ reference: segment.seed, negated: false });
  return references;
}

function sourceReferencesOf(segment: Segment): Reference[] {
  const references = [...segment.sources];
  for (const { condition } of conditionsIn(segment.conditions)) {
    // What a platform's condition reads (a pixel, a list) is kept by the platform.
    if (condition.source) references.push({ id: condition.source, external: segment.format !== "native" });
  }
  return references;
}

class LinkedProject implements Project {
  private readonly reached = new Map<Campaign, readonly Segment[]>();
  private readonly reaching: ReadonlyMap<Segment, readonly Campaign[]>;
  /** Campaigns that go to everybody in a segment by naming it, or that are the only ones to go to it. */
  private readonly naming: ReadonlyMap<Segment, readonly Campaign[]>;
  private readonly using: ReadonlyMap<DataSource, readonly Campaign[]>;
  private readonly containment: Containment;
  /** Segments by the list of the platform's that they fill. */
  private readonly filling: ReadonlyMap<string, readonly Segment[]>;
  /** Ids of the segments that the people of an inline audience are chosen from. */
  private readonly chosenFrom = new Map<Segment, string[]>();

  constructor(
    readonly campaigns: readonly Campaign[],
    readonly segments: readonly Segment[],
    readonly dataSources: readonly DataSource[],
    private readonly segmentById: ReadonlyMap<string, Segment>,
    private readonly sourceById: ReadonlyMap<string, DataSource>,
  ) {
    this.containment = new Containment(segments, (id) => segmentById.get(id));
    const fillers = segments.filter(({ fills }) => fills);
    this.filling = groupBy(fillers, ({ fills }) => fills?.id.value ?? "");
    for (const campaign of campaigns) {
      const { include, inline } = campaign.audience;
      // Of a segment that is named beside conditions, only those who meet them are sure to be reached.
      if (inline && include.length === 1)
        this.chosenFrom.set(
          inline,
          include.map(({ id }) => id.value),
        );
      const segments = this.closure([...(inline ? [inline] : []), ...this.resolve(include)]);
      this.reached.set(campaign, segments);
    }
    this.reaching = campaignsBy(campaigns, (campaign) => this.segmentsOf(campaign));
    this.naming = campaignsBy(campaigns, ({ audience: { inline, include } }) =>
      inline ? [inline] : [...new Set(this.resolve(include))],
    );
    this.using = campaignsBy(campaigns, (campaign) => this.sourcesOf(campaign));
  }

  segmentsOf(campaign: Campaign): readonly Segment[] {
    return this.reached.get(campaign) ?? [];
  }

  ownSegmentsOf(subject: Campaign | Segment): readonly Segment[] {
    if (subject.kind === "segment") return this.builtFrom(subject);
    const { include, inline } = subject.audience;
    return [...new Set([...this.resolve(include), ...(inline ? this.builtFrom(inline) : [])])];
  }

  segmentsBehind(segment: Segment): readonly Segment[] {
    return this.closure([segment]);
  }

  isWhole(campaign: Campaign): boolean {
    return campaign.audience.include.every(({ id }) => this.named(id.value).length > 0);
  }

  exclusionsOf(campaign: Campaign): readonly Segment[] {
    return this.resolve(campaign.audience.exclude);
  }

  sourcesOf(subject: Campaign | Segment): readonly DataSource[] {
    const segments = subject.kind === "campaign" ? this.segmentsOf(subject) : [subject];
    const sources = new Set<DataSource>();
    for (const reference of segments.flatMap(sourceReferencesOf)) {
      const source = this.sourceById.get(reference.id.value);
      if (source) sources.add(source);
    }
    return [...sources];
  }

  campaignsReaching(segment: Segment): readonly Campaign[] {
    return this.reaching.get(segment) ?? [];
  }

  segmentsAround(segment: Segment): readonly Segment[] {
    return this.containment.around(segment, this.chosenFrom.get(segment));
  }

  campaignsNaming(segment: Segment): readonly Campaign[] {
    return this.naming.get(segment) ?? [];
  }

  campaignsUsing(source: DataSource): readonly Campaign[] {
    return this.using.get(source) ?? [];
  }

  /** Walks from segment to segment; each is visited once, so segments that include each other are no trap. */
  private closure(start: readonly Segment[]): readonly Segment[] {
    const found = new Set(start);
    for (const segment of found) for (const next of this.builtFrom(segment)) found.add(next);
    return [...found];
  }

  private builtFrom(segment: Segment): Segment[] {
    const positive = segmentReferencesOf(segment).filter(({ negated }) => !negated);
    return this.resolve(positive.map(({ reference }) => reference));
  }

  private resolve(references: readonly Reference[]): Segment[] {
    return references.flatMap((reference) => this.named(reference.id.value));
  }

  /** The segment of that id, and those that fill the list of that id. */
  private named(id: string): Segment[] {
    const segment = this.segmentById.get(id);
    return [...(segment ? [segment] : []), ...(this.filling.get(id) ?? [])];
  }
}

/** Turns "what a campaign has" round: who has it. */
function campaignsBy<Thing>(
  campaigns: readonly Campaign[],
  thingsOf: (campaign: Campaign) => readonly Thing[],
): ReadonlyMap<Thing, readonly Campaign[]> {
  const found = new Map<Thing, Campaign[]>();
  for (const campaign of campaigns) {
    for (const thing of thingsOf(campaign)) {
      const others = found.get(thing);
      if (others) others.push(campaign);
      else found.set(thing, [campaign]);
    }
  }
  return found;
}
