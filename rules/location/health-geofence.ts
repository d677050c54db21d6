import {
  audienceNameOf,
  defineRule,
  geofenceLawsAround,
  inFeet,
  type NamedPlace,
  nameOf,
  placeOfTrigger,
  placesIn,
  type RuleContext,
  type RuleFinding,
  revealedBy,
  type Subject,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "location/health-geofence",
  summary: "Finds people around a place of health care, where the law forbids it",
  why: "Nobody should have to wonder who saw them go in. Five US states forbid a virtual fence around places of health care, and a person's consent does not change that.",
  severity: "error",
  since: "0.1.0",
  practice: "precise-location",
  sources: ["wa-mhmda-080", "ny-394g", "nv-sb370", "ct-sb3", "md-modpa"],
  needs: ["conditions"],
  messages: {
    fence: {
      says: "“{name}” finds people within {metres} m ({feet} feet) of “{place}”; the law forbids it up to {limit} feet",
      instead:
        "Leave the place and {limit} feet around it out, or advertise to the whole town. Consent does not help here.",
    },
    visit: {
      says: "“{name}” goes by who comes to “{place}”; the law forbids it there and up to {limit} feet around",
      instead: "Do not note who goes there. Advertise to the whole town, or on pages about the subject.",
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
  ctx: RuleContext<"fence" | "visit">,
): RuleFinding[] {
  const revealed = revealedBy(place, ctx);
  const laws = revealed ? geofenceLawsAround(place, revealed, subject, ctx) : [];
  if (laws.length === 0) return [];
  const { metres, condition } = place;
  const data = {
    name,
    place: place.name.value,
    metres: Math.round(metres),
    feet: Math.round(inFeet(metres)),
    limit: Math.max(...laws.map(({ feet }) => feet)),
  };
  return [
    ctx.finding(metres > 0 ? "fence" : "visit", {
      at: place.name.at,
      data,
      sources: laws.map(({ source }) => source),
      confidence: condition?.kind === "text" ? "low" : "high",
    }),
  ];
}
