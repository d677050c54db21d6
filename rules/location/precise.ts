import {
  type Agreement,
  agreementIn,
  agreementTo,
  audienceNameOf,
  defineRule,
  hasOptIn,
  isMarketing,
  isPresence,
  nameOf,
  type Place,
  placeOfTrigger,
  placesIn,
  preciseLocationKept,
  preciseLocationsIn,
  type RuleContext,
  revealedBy,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "location/precise",
  summary: "Goes by where exactly people are",
  why: "A shop that knows you are at its door makes people look around for who is watching: 41 % find a text from a brand they walk past creepy, and 64 % being greeted by name because their phone gave them away.",
  severity: "error",
  since: "0.1.0",
  practice: "precise-location",
  sources: ["accenture-pulse-2018", "richrelevance-2016", "nai-code-2020", "cpra-sensitive"],
  needs: ["conditions", "provenance"],
  messages: {
    goesBy: {
      says: "“{name}” goes by where exactly people are: {where}",
      instead:
        "Go by the town or the shop they chose. If they agreed to be found, name the data source and the consent they gave (`basis: opt_in`).",
    },
    keeps: {
      says: "“{name}” keeps where exactly people are: {where}",
      instead: "Keep the town or postcode area, or ask first and say so under `consent` (`basis: opt_in`).",
    },
    agreed: {
      says: "“{name}” goes by where exactly people are, as they agreed: {where}",
      instead: "A town or a chosen shop is mostly enough, and nobody has to feel watched.",
    },
  },
  dataSource(source, ctx) {
    const kept = preciseLocationKept(source);
    if (!kept || hasOptIn(source)) return [];
    return [ctx.finding("keeps", { at: kept.at, data: { name: nameOf(source), where: `“${kept.value}”` } })];
  },
  segment(segment, ctx) {
    // A sensitive place is a graver matter, with rules of its own.
    const graver = new Set(
      placesIn(segment).flatMap((place) => (revealedBy(place, ctx) ? place.condition : [])),
    );
    const campaigns = ctx.project.campaignsReaching(segment);
    const sells = campaigns.length === 0 || campaigns.some(isMarketing);
    const [first, ...others] = preciseLocationsIn(segment).filter(({ condition }) => !graver.has(condition));
    if (first === undefined || !sells) return [];
    const { condition, where } = first;
    const agreement = agreementTo(condition, segment, ctx.project);
    const related = others.map((other) => ({ at: other.condition.at, message: `And here: ${other.where}` }));
    return [finding(condition.at, audienceNameOf(segment, ctx.project), where, agreement, ctx, related)];
  },
  campaign(campaign, ctx) {
    const event = campaign.trigger?.event;
    const place = placeOfTrigger(campaign);
    // Who waits at the door for what they ordered wants to be found.
    if (!event || !isPresence(event.value) || !isMarketing(campaign)) return [];
    if (place && revealedBy(place, ctx)) return [];
    return [finding(event.at, nameOf(campaign), `“${event.value}”`, agreementIn(campaign), ctx)];
  },
});

function finding(
  at: Place,
  name: string,
  where: string,
  agreement: Agreement,
  ctx: RuleContext<"goesBy" | "agreed">,
  related: readonly { at: Place; message: string }[] = [],
) {
  const details = { at, data: { name, where }, related };
  if (agreement === "agreed") return ctx.finding("agreed", { ...details, severity: "warning" });
  return ctx.finding("goesBy", { ...details, severity: agreement === "unknown" ? "warning" : "error" });
}
