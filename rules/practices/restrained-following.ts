import {
  adChannelsOf,
  definePractice,
  type FrequencyCap,
  isRetargeting,
  limitsOver,
  stopsAtPurchase,
} from "../../src/rule/index.ts";

export default definePractice({
  id: "restrained-following",
  summary: "Follows people with restraint: seldom, never twice in a row, and not once they have bought",
  because: "Follows people seldom, spaces what it shows, and stops once they have bought",
  needs: ["frequency", "exclusions"],
  campaign(campaign, { project }) {
    const channels = adChannelsOf(campaign);
    if (!isRetargeting(campaign, project) || !stopsAtPurchase(campaign, project)) return undefined;
    const caps = channels.map(({ value }) =>
      campaign.frequency.find(({ channel }) => isFor(channel.value, value)),
    );
    const [first] = caps;
    return first && caps.every((cap) => cap && isSeldom(cap)) ? { at: first.at } : undefined;
  },
});

function isFor(capped: FrequencyCap["channel"]["value"], channel: string): boolean {
  return capped === channel || capped === "all";
}

/** Fewer than annoy anybody, and either one at a time or kept apart. */
function isSeldom({ max, per, apartDays }: FrequencyCap): boolean {
  if (per.value === "campaign") return false;
  return max.value <= limitsOver("ads", per.value).warning && (max.value === 1 || apartDays !== undefined);
}
