import {
  type Campaign,
  defineRule,
  directChannelsOf,
  fillIn,
  isMarketing,
  isRunning,
  keyOf,
  nameOf,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "control/no-preference-centre",
  summary: "Who hears from you often wants to choose what and how often",
  why: "Without a middle way, people who want less take nothing: 56 % unsubscribe when they get four messages or more in 30 days, and 83 % name too many e-mails as their reason.",
  severity: "warning",
  since: "0.1.0",
  sources: ["getapp-2024", "smarterhq-2019", "gdpr-17"],
  needs: ["transparency", "frequency"],
  options: {
    messagesIn30Days: {
      description: "Messages a person may get in 30 days before a choice is asked for",
      default: 8,
    },
  },
  messages: {
    missing: {
      says: "“{name}” may reach one person {number} times in 30 days, and leaves only all or nothing",
      instead: "Add `transparency.preferenceCentre`: a page where people choose what they get and how often.",
      absenceOf: "transparency",
    },
  },
  campaign(campaign, ctx) {
    const { transparency } = campaign;
    if (!isMarketing(campaign) || !isRunning(campaign, ctx.today)) return [];
    if (transparency?.preferenceCentre || transparency?.optOut?.value === "settings") return [];
    const number = messagesIn30Days(campaign);
    if (number <= ctx.options.messagesIn30Days) return [];
    const finding = ctx.finding("missing", {
      at: transparency ? keyOf(transparency.at) : campaign.id.at,
      data: { name: nameOf(campaign), number },
      fix: fillIn(
        campaign,
        ["transparency", "preferenceCentre"],
        "Make room for the address of the page",
        "the page where people choose",
      ),
    });
    return [finding];
  },
});

/** As many as the caps of its direct channels allow; a campaign that ends sooner sends fewer. */
function messagesIn30Days(campaign: Campaign): number {
  const days = Math.min(30, lengthOf(campaign));
  const direct = new Set(directChannelsOf(campaign).map(({ value }) => value));
  const counts = campaign.frequency.flatMap(({ channel, max, per }) => {
    if (channel.value === "all" || !direct.has(channel.value) || typeof per.value !== "number") return [];
    return [per.value >= days ? max.value : (max.value * days) / per.value];
  });
  return Math.floor(counts.reduce((sum, count) => sum + count, 0));
}

/** In days; without a first and a last day, for good. */
function lengthOf({ schedule }: Campaign): number {
  const { start, end } = schedule ?? {};
  const length =
    start && end ? (Date.parse(end.value) - Date.parse(start.value)) / 86_400_000 + 1 : Number.NaN;
  return length > 0 ? length : Number.POSITIVE_INFINITY;
}
