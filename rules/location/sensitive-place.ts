import {
  audienceNameOf,
  defineRule,
  geofenceLawsAround,
  type NamedPlace,
  nameOf,
  placeOfTrigger,
  placesIn,
  type RuleContext,
  type RuleFinding,
  revealedBy,
  type Subject,
  wordAt,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "location/sensitive-place",
  summary: "Finds people at a place that gives away something private",
  why: "Who goes into a church, a shelter or a clinic has not told a shop about it. Being taken for somebody with an interest in medical facilities makes people uncomfortable (−0.88 on a scale from −3 to 3).",
  severity: "error",
  since: "0.1.0",
  practice: "precise-location",
  sources: ["uchicago-2018", "nai-places", "ftc-location", "gdpr-9"],
  needs: ["conditions"],
  messages: {
    found: {
      says: "“{name}” finds people at or near “{place}”, which can give away {what}",
      instead: "Choose a town, a district or your own shops, and leave this place and its surroundings out.",
    },
  },
  segment(segment, ctx) {
    return placesIn(segment).flatMap((place) =>
      findingAt(place, segment, audienceNameOf(segment, ctx.project), ctx),
    );
  },
  campaign(campaign, ctx) {
    const place = placeOfTrigger(campaign);
    return place ? findingAt(place, campaign, nameOf(campaign), ctx) : [];
  },
});

function findingAt(
  place: NamedPlace,
  subject: Subject,
  name: string,
  ctx: RuleContext<"found">,
): RuleFinding[] {
  const revealed = revealedBy(place, ctx);
  // Where a law draws the line around a clinic, location/health-geofence says so.
  if (!revealed || geofenceLawsAround(place, revealed, subject, ctx).length > 0) return [];
  const { what, category, word } = revealed;
  const data = { name, place: place.name.value, what, category };
  const confidence = place.condition?.kind === "text" ? "low" : "high";
  return [ctx.finding("found", { at: wordAt(place.name.at, word), data, confidence })];
}
