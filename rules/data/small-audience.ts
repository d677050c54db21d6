import {
  adChannelsOf,
  audienceNameOf,
  conditionsIn,
  defineRule,
  type Segment,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "data/small-audience",
  summary: "An audience so small that it is about single people",
  why: "With a handful of people left, each of them is the one you mean, and feels it. 65 % see Big Brother in a company that works out what they want; 40 % find it creepy when it is right.",
  severity: "warning",
  since: "0.1.0",
  sources: ["jwt-2012", "accenture-strategy-2017", "nai-health"],
  needs: ["conditions"],
  options: {
    minPeople: {
      description:
        "The fewest people an audience is expected to hold: among a hundred, three or four everyday facts are enough to tell one person from the rest",
      default: 100,
    },
  },
  messages: {
    small: {
      says: "“{name}” has {size} people in it, picked out by {how}",
      instead:
        "Loosen a condition until at least {min} people are in it, or write to them as a person would: by hand.",
    },
  },
  segment(segment, ctx) {
    const { size } = segment;
    const min = ctx.options.minPeople;
    if (!size || size.value <= 0 || size.value >= min) return [];
    const campaigns = ctx.project.campaignsReaching(segment);
    const inAds = campaigns.some((campaign) => adChannelsOf(campaign).length > 0);
    const sensitive = ctx.traits(segment).some(({ likely, excluded }) => likely && !excluded);
    const how = sensitive ? "something private" : guessOrDetail(segment, inAds);
    if (how === undefined) return [];
    return [
      ctx.finding("small", {
        at: size.at,
        data: { name: audienceNameOf(segment, ctx.project), size: size.value, min, how },
      }),
    ];
  },
});

/** Thirty customers on a list are thirty customers. A guess about them, or many details at once, is another thing. */
function guessOrDetail(segment: Segment, inAds: boolean): string | undefined {
  const conditions = [...conditionsIn(segment.conditions)].filter(({ negated }) => !negated);
  const kinds = conditions.map(({ condition }) => condition.kind);
  if (kinds.includes("prediction")) return "a model's guess";
  if (kinds.includes("location")) return "where they are";
  const details = kinds.filter(
    (kind) => kind === "event" || kind === "profile" || kind === "interest",
  ).length;
  if (details >= 3) return `${details} things at once`;
  return inAds && details > 0 ? "what they do, to be followed by advertisements" : undefined;
}
