import {
  adChannelsOf,
  below,
  type Campaign,
  defineRule,
  directChannelsOf,
  type FixProposal,
  isMarketing,
  isRetargeting,
  nameOf,
  type Project,
  purchaseEventIn,
  recentBuyers,
  stopsAtPurchase,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "frequency/no-stop-after-purchase",
  summary: "People who have bought go on seeing it",
  why: "Being sold what you just bought says that nobody is looking, or that somebody is and does not care: after a purchase four times as many people are put off as are encouraged (UK, 1,600 people).",
  severity: "warning",
  since: "0.1.0",
  practice: "retargeting",
  sources: ["inskin-2014", "leadenforce-guide"],
  needs: ["exclusions"],
  options: {
    boughtWithin: {
      description: "A segment of people who bought within so many days is one the fix may leave out",
      default: 180,
    },
  },
  messages: {
    goesOn: {
      says: "“{name}” goes after people for what they looked at, and does not stop when they buy",
      instead:
        "Leave recent buyers out (`audience.exclude`), or name the event that ends it (`stopAfter: order_placed`).",
      absenceOf: "exclusions",
    },
  },
  campaign(campaign, ctx) {
    const { project } = ctx;
    // A segment that is not in the files may well leave buyers out.
    if (!isMarketing(campaign) || !project.isWhole(campaign) || !isRetargeting(campaign, project)) return [];
    const channel =
      adChannelsOf(campaign)[0] ?? (isSeries(campaign) ? directChannelsOf(campaign)[0] : undefined);
    if (channel === undefined || stopsAtPurchase(campaign, project)) return [];
    const finding = ctx.finding("goesOn", {
      at: channel.at,
      data: { name: nameOf(campaign) },
      fix: stopFor(campaign, project, ctx.options.boughtWithin),
    });
    return [finding];
  },
});

/** More than one message may come after the first look: one reminder within the hour is over before anybody buys. */
function isSeries({ messages, frequency, trigger }: Campaign): boolean {
  const several = messages.length > 1 || frequency.some(({ max }) => max.value > 1);
  return several || (trigger?.delayDays?.value ?? 0) > 1;
}

function stopFor(campaign: Campaign, project: Project, boughtWithin: number): FixProposal {
  const buyers = recentBuyers(project, boughtWithin);
  if (buyers) {
    return {
      title: `Leave out “${nameOf(buyers)}”`,
      safety: "safe",
      changes: [{ append: below(campaign.at, "audience", "exclude"), value: buyers.id.value }],
    };
  }
  return {
    title: "End it with the purchase; check the name of your event",
    safety: "unsafe",
    changes: [{ set: below(campaign.at, "stopAfter"), value: purchaseEventIn(project) ?? "purchase" }],
  };
}
