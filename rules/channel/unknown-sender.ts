import {
  type Campaign,
  type DataSource,
  defineRule,
  directChannelsOf,
  inWords,
  isMarketing,
  nameOf,
  type Project,
  throughChannel,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "channel/unknown-sender",
  summary: "Messages to people who never dealt with the sender",
  why: "The first thought is: where did they get my number? 41 % find a text from a brand creepy that reaches them as they walk by its shop, and here they have not even come that near.",
  severity: "error",
  since: "0.1.0",
  practice: "third-party-data",
  sources: ["accenture-pulse-2018", "tcpa", "eprivacy-13", "can-spam", "esp-policies"],
  needs: ["provenance"],
  messages: {
    stranger: {
      says: "“{name}” goes out {channels} to people known only from “{source}”: they never dealt with you",
      instead:
        "Write to people who came to you. To be found by others, advertise where they are, chosen by the page.",
    },
    partner: {
      says: "“{name}” goes out {channels} to people who dealt with a partner (“{source}”), not with you",
      instead: "Let the partner write, in its own name, or ask people there whether you may.",
    },
  },
  campaign(campaign, ctx) {
    const channels = directChannelsOf(campaign);
    const [first] = channels;
    if (first === undefined || !isMarketing(campaign)) return [];
    const lists = strangersIn(campaign, ctx.project);
    const [worst] = [...lists].sort((a, b) => Number(isThird(b)) - Number(isThird(a)));
    if (worst === undefined) return [];
    const isChecked = lists.every(({ consent }) => consent?.verifiedWithSupplier?.value === true);
    const finding = ctx.finding(isThird(worst) ? "stranger" : "partner", {
      at: first.at,
      data: {
        name: nameOf(campaign),
        channels: inWords(channels.map(({ value }) => throughChannel(value))),
        source: nameOf(worst),
      },
      severity: isThird(worst) && !isChecked ? "error" : "warning",
      related: lists.map(({ party, id }) => ({
        at: party?.at ?? id.at,
        message: "Where they are known from",
      })),
    });
    return [finding];
  },
});

/** The sources behind a campaign, when not one of them comes from dealing with the people themselves. */
function strangersIn(campaign: Campaign, project: Project): readonly DataSource[] {
  const sources = project.sourcesOf(campaign);
  // One source that does not say whose it is may be the company's own.
  const borrowed = sources.filter((source) => isThird(source) || source.party?.value === "second");
  return project.isWhole(campaign) && borrowed.length === sources.length ? sources : [];
}

function isThird({ party }: DataSource): boolean {
  return party?.value === "third";
}
