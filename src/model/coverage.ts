/** What a file can and cannot say. Rules never report as missing what the format has no words for. */

/** The sides of a campaign that a rule may need to see. */
export const FACETS = [
  "conditions",
  "copy",
  "frequency",
  "consent",
  "provenance",
  "tracking",
  "exclusions",
  "location",
  "age",
  "schedule",
  "owner",
  "transparency",
] as const;

export type Facet = (typeof FACETS)[number];

/**
 * - `authoritative`: absence in the file means absence.
 * - `partial`: the file says some of it; a "missing" finding is softened by one level.
 * - `elsewhere`: the platform keeps it, but not in this file.
 * - `inexpressible`: the platform has no such setting.
 */
export type Coverage = "authoritative" | "partial" | "elsewhere" | "inexpressible";

export type FacetCoverage = Readonly<Record<Facet, Coverage>>;

/** Whether the file can be judged on this facet at all. */
export function assessable(coverage: Coverage): boolean {
  return coverage === "authoritative" || coverage === "partial";
}

/** A coverage table in which every facet not named has the same coverage. */
export function coverageOf(rest: Coverage, named: Partial<FacetCoverage> = {}): FacetCoverage {
  const table = Object.fromEntries(FACETS.map((facet) => [facet, named[facet] ?? rest]));
  return table as FacetCoverage;
}
