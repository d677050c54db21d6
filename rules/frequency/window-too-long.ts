import {
  adChannelsOf,
  conditionsIn,
  defineRule,
  type EventCondition,
  isBrowsing,
  isMarketing,
  nameOf,
  type Project,
  type Segment,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "frequency/window-too-long",
  summary: "Advertisements for what somebody looked at long ago",
  why: "A look is a passing interest. Weeks later the person has bought, given up or forgotten, and what remains is that somebody kept a record. 73 % reject being followed for what they did on the same site (US, 2009).",
  severity: "warning",
  since: "0.1.0",
  practice: "retargeting",
  sources: ["leadenforce-guide", "turow-2009"],
  needs: ["conditions"],
  options: {
    days: {
      description: "Days after a look in which an advertisement about it is still welcome",
      default: 30,
    },
  },
  messages: {
    long: {
      says: "“{name}” follows people for {days} days after they looked",
      instead: "Let it end after {limit} days; after a week most have decided.",
    },
    kept: {
      says: "People stay in “{name}” for {days} days after they looked",
      instead: "Keep people in it no longer than {limit} days.",
    },
    endless: {
      says: "“{name}” follows people for ever: nothing says how long ago they may have looked",
      instead: "Add a look-back window of at most {limit} days (`within: {limit}d`).",
      absenceOf: "conditions",
    },
  },
  segment(segment, ctx) {
    const looks = looksIn(segment);
    if (looks.length === 0 || !isShownAdvertisements(segment, ctx.project)) return [];
    const limit = ctx.options.days;
    const kept = segment.retentionDays;
    const name = nameOf(segment);
    const tooLong = looks.filter(({ withinDays }) => withinDays && withinDays.value > limit);
    const [first, ...others] = tooLong.flatMap(({ withinDays }) => withinDays ?? []);
    if (first) {
      const data = { name, days: Math.round(first.value), limit };
      const related = others.map(({ at, value }) => ({ at, message: `${Math.round(value)} days here` }));
      return [ctx.finding("long", { at: first.at, data, related })];
    }
    if (kept && kept.value > limit) {
      return [ctx.finding("kept", { at: kept.at, data: { name, days: Math.round(kept.value), limit } })];
    }
    const [open] = looks.filter(({ withinDays }) => withinDays === undefined);
    if (open === undefined || kept || looks.length < [...conditionsIn(segment.conditions)].length) return [];
    return [ctx.finding("endless", { at: open.at, data: { name, limit }, confidence: "medium" })];
  },
});

/** What people looked at and did not buy. */
function looksIn({ conditions }: Segment): EventCondition[] {
  const looks: EventCondition[] = [];
  for (const { condition, negated } of conditionsIn(conditions)) {
    if (condition.kind === "event" && !negated && isBrowsing(condition.event.value)) looks.push(condition);
  }
  return looks;
}

function isShownAdvertisements(segment: Segment, project: Project): boolean {
  return project
    .campaignsReaching(segment)
    .some((campaign) => isMarketing(campaign) && adChannelsOf(campaign).length > 0);
}
