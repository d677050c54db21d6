import type { Judged } from "./judged.ts";
import type { Jurisdiction } from "./jurisdiction.ts";

const HELP = "Say where people are with `regions:`, in a campaign or in the configuration for all of them.";

/** What had to be taken for granted to judge, as sentences: nothing where no finding depends on it. */
export function assumptionsOf(
  judged: readonly Judged[],
  jurisdiction: Jurisdiction,
  campaigns: number,
): string[] {
  const assumed = judged.some(({ finding, subject }) =>
    finding.sources?.some((key) => jurisdiction.assumes(key, subject)),
  );
  return assumed ? [`${lawsOfAllRegions(jurisdiction.unplaced().length, campaigns)} ${HELP}`] : [];
}

function lawsOfAllRegions(unplaced: number, campaigns: number): string {
  if (unplaced === campaigns) return "No region is named, so the laws of all regions count.";
  if (unplaced === 0)
    return "Some segments or data sources are used by no campaign here, so the laws of all regions count for them.";
  const name = unplaced === 1 ? "names" : "name";
  return `${unplaced} of ${campaigns} campaigns ${name} no region, so the laws of all regions count there.`;
}
