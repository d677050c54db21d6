/** Shared judgement: which law applies, given where people are. */

/** `assumed`: a region is not named on one side or the other, so that nothing rules the law out. */
export type Applicability = "applies" | "assumed" | "elsewhere";

/** @param where codes: `EU`, `UK`, ISO 3166 of countries and their parts; empty when nobody said */
export function appliesIn(law: readonly string[], where: readonly string[]): Applicability {
  if (law.length === 0 || where.length === 0) return "assumed";
  return where.some((region) => law.some((place) => overlap(place, region))) ? "applies" : "elsewhere";
}

/** Who addresses a country reaches people in all its parts, and a law of the country holds in each of them. */
function overlap(a: string, b: string): boolean {
  return wholesOf(a).includes(canonical(b)) || wholesOf(b).includes(canonical(a));
}

/** The region and all it is part of: `US-WA` and `US`; `FR-75`, `FR` and `EU`. */
function wholesOf(region: string): string[] {
  const code = canonical(region);
  const [country = code] = code.split("-");
  return [...new Set([code, country]), ...(EU_LAND.has(country) ? ["EU"] : [])];
}

/** One spelling for places that have two. */
function canonical(region: string): string {
  if (AMERICAN_ISLANDS.has(region)) return `US-${region}`;
  return region.replace(/^GB(?=-|$)/, "UK");
}

/** Members of the EU; and the parts of them that have a code of their own, in which EU law holds too. */
const EU_LAND: ReadonlySet<string> = new Set([
  ..."AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
  ..."AX GF GP MF MQ RE YT".split(" "),
]);

/** Territories that ISO lists both as countries and as parts of the United States. */
const AMERICAN_ISLANDS: ReadonlySet<string> = new Set(["AS", "GU", "MP", "PR", "UM", "VI"]);
