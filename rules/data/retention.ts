import {
  below,
  defineRule,
  type FixProposal,
  nameOf,
  type Place,
  servesMoreThanMarketing,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "data/retention",
  summary: "Data about people is kept without an end",
  why: "People change and forget; a list does not. They share more readily when they know that it will be deleted, and for what it is kept until then (US, 2,912 people).",
  severity: "warning",
  since: "0.1.0",
  sources: ["leon-2013", "gdpr-5"],
  needs: ["provenance"],
  options: {
    maxDays: {
      description:
        "The longest a source for marketing is kept, in days: three years, after which few customers expect to be remembered",
      default: 1095,
    },
  },
  messages: {
    missing: {
      says: "“{name}” does not say how long it is kept",
      instead: "Add `retention:` with the shortest time that does for its purpose, and delete what is older.",
      absenceOf: "provenance",
    },
    tooLong: {
      says: "“{name}” is kept for {days} days, and {max} are the most",
      instead: "Delete what is older than {max} days, or keep it without names.",
    },
    outlives: {
      says: "“{name}” keeps people for {days} days, longer than the data it was made of ({source}: {max} days)",
      instead: "Let people leave the segment when their data is deleted: at most {max} days.",
    },
  },
  dataSource(source, ctx) {
    const { retentionDays, id } = source;
    const name = nameOf(source);
    if (!retentionDays)
      return [ctx.finding("missing", { at: id.at, data: { name }, fix: retentionFor(source.at) })];
    const max = ctx.options.maxDays;
    if (retentionDays.value <= max || servesMoreThanMarketing(source)) return [];
    return [ctx.finding("tooLong", { at: retentionDays.at, data: { name, days: retentionDays.value, max } })];
  },
  segment(segment, ctx) {
    const { retentionDays } = segment;
    if (!retentionDays) return [];
    const kept = ctx.project
      .sourcesOf(segment)
      .flatMap((source) => (source.retentionDays ? { source, days: source.retentionDays.value } : []));
    const [shortest] = kept.sort((a, b) => a.days - b.days);
    if (!shortest || retentionDays.value <= shortest.days) return [];
    const { source, days } = shortest;
    const data = {
      name: nameOf(segment),
      days: retentionDays.value,
      source: `“${nameOf(source)}”`,
      max: days,
    };
    return [ctx.finding("outlives", { at: retentionDays.at, data })];
  },
});

function retentionFor(definition: Place): FixProposal {
  return {
    title: "Add a retention of one year, for you to decide on",
    safety: "unsafe",
    changes: [{ set: below(definition, "retention"), value: "365d" }],
  };
}
