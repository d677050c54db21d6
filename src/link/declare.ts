/** Adds to the definitions of a platform's file what its sidecar says of them. */
import {
  type Campaign,
  type Declaration,
  type Declared,
  type Definitions,
  didYouMean,
  type FacetCoverage,
  groupBy,
  type Problem,
  type Segment,
  type Sidecar,
  type Terms,
} from "../model/index.ts";

export interface Declaring {
  readonly parts: readonly Definitions[];
  readonly problems: readonly Problem[];
}

/** Looking for a similar name costs one pass over all; a hostile sidecar must not make that quadratic. */
const MOST_SUGGESTIONS = 100;

/** @param files that are there, by the names they are shown under */
export function declare(
  parts: readonly Definitions[],
  sidecars: readonly Sidecar[],
  files: ReadonlySet<string>,
): Declaring {
  if (sidecars.length === 0) return { parts, problems: [] };
  const readings = sidecars.map((sidecar) => new SidecarReading(sidecar));
  const byFile = groupBy(readings, ({ sidecar }) => sidecar.target);
  const complete = <T extends Campaign | Segment>(definition: T, add: (to: T, said: Declared) => T): T =>
    (byFile.get(definition.at.document.file) ?? []).reduce(
      (completed, reading) => reading.complete(completed, add),
      definition,
    );
  const completed = parts.map((part) => ({
    ...part,
    campaigns: part.campaigns.map((campaign) => complete(campaign, toCampaign)),
    segments: part.segments.map((segment) => complete(segment, toSegment)),
  }));
  return { parts: completed, problems: readings.flatMap((reading) => reading.problems(files)) };
}

/** One sidecar while the definitions of its file go by. */
class SidecarReading {
  private readonly byId: ReadonlyMap<string, readonly Declaration[]>;
  private readonly byName: ReadonlyMap<string, readonly Declaration[]>;
  /** The kinds of definition that each declaration was about. */
  private readonly met = new Map<Declaration, Set<"campaign" | "segment">>();
  private readonly seen = new Set<string>();

  constructor(readonly sidecar: Sidecar) {
    const named = (by: Declaration["by"]) => sidecar.ofSome.filter((declaration) => declaration.by === by);
    this.byId = groupBy(named("id"), ({ target }) => target.value);
    this.byName = groupBy(named("name"), ({ target }) => target.value);
  }

  complete<T extends Campaign | Segment>(definition: T, add: (to: T, said: Declared) => T): T {
    const id = definition.id.value;
    const name = definition.name?.value;
    const own = [...(this.byId.get(id) ?? []), ...((name !== undefined && this.byName.get(name)) || [])];
    this.seen.add(id);
    if (name !== undefined) this.seen.add(name);
    for (const declaration of own) {
      const kinds = this.met.get(declaration) ?? new Set();
      this.met.set(declaration, kinds.add(definition.kind));
    }
    const said = [...own.map(({ declared }) => declared), this.sidecar.ofAll].reduce(together);
    const suppressions = [...definition.suppressions, ...own.flatMap((one) => one.suppressions)];
    return { ...add(definition, said), suppressions };
  }

  problems(files: ReadonlySet<string>): Problem[] {
    const { target: file, at, ofSome } = this.sidecar;
    if (this.seen.size === 0) {
      const message = files.has(file) ? "nothingThere" : "file";
      return [
        { rule: "input/unresolved-reference", message, data: { file }, at: { ...at, offsets: [0, 0] } },
      ];
    }
    return ofSome.flatMap((declaration, index) => {
      const { target, by } = declaration;
      const kinds = this.met.get(declaration);
      if (kinds === undefined) {
        const suggestion = index < MOST_SUGGESTIONS ? didYouMean(target.value, this.seen) : "";
        const data = { by, id: target.value, file, suggestion };
        return [{ rule: "input/unresolved-reference", message: "definition", data, at: target.at }];
      }
      return kinds.has("campaign") ? [] : misplaced(declaration);
    });
  }
}

/** What is said of a segment and only a campaign can have: nobody would see that it does nothing. */
function misplaced({ target, declared }: Declaration): Problem[] {
  return declared.termsAt.map((at) => {
    const reason = `“${target.value}” is a segment, and this only holds of campaigns. Say it of the campaigns that use it`;
    return {
      rule: "input/schema",
      message: "invalid",
      data: { where: `“${String(at.path.at(-1))}”`, reason },
      at,
    };
  });
}

/** Two that speak of the same definition as one: the first wins. */
function together(first: Declared, second: Declared): Declared {
  return {
    ...second,
    ...first,
    terms: { ...second.terms, ...first.terms },
    sources: first.sources.length > 0 ? first.sources : second.sources,
    facets: [...first.facets, ...second.facets],
  };
}

function toSegment(segment: Segment, said: Declared): Segment {
  const { owner, sources, retentionDays } = said;
  return {
    ...segment,
    ...(owner && !segment.owner && { owner }),
    ...(retentionDays && !segment.retentionDays && { retentionDays }),
    sources: [...segment.sources, ...sources],
    coverage: covering(segment.coverage, said),
  };
}

/** What the platform's own file says stays; the sidecar fills the gaps and what is only derived. */
function toCampaign(campaign: Campaign, said: Declared): Campaign {
  const { owner, terms } = said;
  const coverage = covering(campaign.coverage, said);
  const isDeclared = campaign.purpose?.origin === "declared";
  return {
    ...campaign,
    ...(owner && !campaign.owner && { owner }),
    ...(terms.purpose && !isDeclared && { purpose: terms.purpose }),
    ...missing(campaign, terms, ["automatedDecision", "reviewBy", "stopAfter"]),
    ...(campaign.regions.length === 0 && terms.regions && { regions: terms.regions }),
    offers: [...campaign.offers, ...(terms.offers ?? [])],
    reviewers: [...campaign.reviewers, ...(terms.reviewers ?? [])],
    frequency: [...campaign.frequency, ...(terms.frequency ?? [])],
    ...merged(campaign, terms, ["schedule", "consent", "tracking", "transparency"]),
    audience: audienceOf(campaign, said, coverage),
    coverage,
  };
}

/** The data that is read stands on the audience's conditions; without any, on an audience that has none. */
function audienceOf(
  { audience, id, format }: Campaign,
  { sources }: Declared,
  coverage: FacetCoverage,
): Campaign["audience"] {
  if (sources.length === 0) return audience;
  const at = sources[0]?.id.at ?? audience.at;
  const inline: Segment = audience.inline ?? {
    kind: "segment",
    id,
    conditions: { kind: "group", match: "all", children: [], at },
    sources: [],
    at,
    format,
    coverage,
    suppressions: [],
  };
  const provenance = coverage.provenance;
  return {
    ...audience,
    inline: {
      ...inline,
      sources: [...inline.sources, ...sources],
      coverage: { ...inline.coverage, provenance },
    },
  };
}

function covering(coverage: FacetCoverage, { facets }: Declared): FacetCoverage {
  return { ...coverage, ...Object.fromEntries(facets.map((facet) => [facet, "authoritative"])) };
}

/** The terms the campaign does not have. */
function missing(
  campaign: Campaign,
  terms: Terms,
  keys: readonly (keyof Terms & keyof Campaign)[],
): Partial<Campaign> {
  const gaps = keys.filter((key) => campaign[key] === undefined && terms[key] !== undefined);
  return Object.fromEntries(gaps.map((key) => [key, terms[key]]));
}

/** Terms that have parts: those the campaign has, and the others from the sidecar. */
function merged(
  campaign: Campaign,
  terms: Terms,
  keys: readonly (keyof Terms & keyof Campaign)[],
): Partial<Campaign> {
  const told = keys.filter((key) => terms[key] !== undefined);
  return Object.fromEntries(told.map((key) => [key, { ...Object(terms[key]), ...Object(campaign[key]) }]));
}
