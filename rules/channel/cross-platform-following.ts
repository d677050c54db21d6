import {
  adChannelsOf,
  type Campaign,
  type Channel,
  campaignsOnAllOf,
  defineRule,
  directChannelsOf,
  inWords,
  isMarketing,
  isRetargeting,
  nameOf,
  type Project,
  throughChannel,
  type Value,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "channel/cross-platform-following",
  summary: "The same people are followed wherever they go",
  why: "One reminder is a reminder. The same bench in the mail, on social media and beside the news is somebody walking behind you: 84 % reject advertisements made from following them on other websites (US, 2009).",
  severity: "warning",
  since: "0.1.0",
  practice: "retargeting",
  sources: ["turow-2009", "inskin-2014"],
  needs: ["conditions"],
  options: {
    most: { description: "So many places in which people meet what they looked at are enough", default: 2 },
  },
  messages: {
    alone: {
      says: "“{name}” follows people with what they looked at in {count} places: {places}",
      instead: "Choose the one or two places where a reminder helps, and leave people alone elsewhere.",
    },
    together: {
      says: "People in “{name}” are followed with what they looked at in {count} places: {places}",
      instead:
        "Agree on the one or two places where a reminder helps, and leave the segment out of the others.",
    },
  },
  campaign(campaign, ctx) {
    if (!isFollowing(campaign, ctx.project)) return [];
    const places = placesOf([campaign]);
    const [first, ...others] = places;
    if (first === undefined || places.length <= ctx.options.most) return [];
    const related = others.map(({ at, value }) => ({ at, message: `And ${throughChannel(value)}` }));
    return [ctx.finding("alone", { at: first.at, data: inData(nameOf(campaign), places), related })];
  },
  segment(segment, ctx) {
    const { project, today, options } = ctx;
    if (project.campaignsNaming(segment).length === 0) return [];
    const campaigns = campaignsOnAllOf(segment, project, today).filter((one) => isFollowing(one, project));
    const places = placesOf(campaigns);
    if (places.length <= options.most) return [];
    // What one campaign does alone is said of the campaign.
    if (campaigns.some((campaign) => placesOf([campaign]).length > options.most)) return [];
    const related = places.map(({ at, value }) => ({ at, message: `Here ${throughChannel(value)}` }));
    return [ctx.finding("together", { at: segment.id.at, data: inData(nameOf(segment), places), related })];
  },
});

function isFollowing(campaign: Campaign, project: Project): boolean {
  return isMarketing(campaign) && isRetargeting(campaign, project);
}

/** Each place once, where it is named first. The company's own site and shop are where people went themselves. */
function placesOf(campaigns: readonly Campaign[]): Value<Channel>[] {
  const places = new Map<Channel, Value<Channel>>();
  for (const campaign of campaigns) {
    for (const channel of [...adChannelsOf(campaign), ...directChannelsOf(campaign)]) {
      if (!places.has(channel.value)) places.set(channel.value, channel);
    }
  }
  return [...places.values()];
}

function inData(name: string, places: readonly Value<Channel>[]) {
  return { name, count: places.length, places: inWords(places.map(({ value }) => throughChannel(value))) };
}
