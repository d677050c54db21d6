import {
  audienceNameOf,
  conditionsIn,
  defineRule,
  hasOptIn,
  historyKept,
  isHistoryElsewhere,
  nameOf,
  searchOrPageIn,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "data/browsing-history",
  summary: "Keeps which pages people read and what they searched for",
  why: "What somebody reads and searches for is close to what they think. 14 % want a retailer to have their browsing history, 84 % reject advertisements made from following them on other websites.",
  severity: "error",
  since: "0.1.0",
  practice: "cross-site",
  sources: [
    "turow-2009",
    "global-witness-2021",
    "accenture-personalization-2014",
    "ico-2019",
    "pew-2012",
    "eprivacy-5-3",
  ],
  needs: ["conditions", "provenance"],
  messages: {
    elsewhere: {
      says: "“{name}” holds what people read or searched for on other companies' sites (“{word}”)",
      instead: "Go by what people did with you, or by the page an advertisement stands on.",
    },
    own: {
      says: "“{name}” keeps what people read or searched for (“{word}”), and nobody is said to have agreed",
      instead:
        "Ask before you keep it, and say so under `consent` (`basis: opt_in`); or keep the kinds of thing people looked at, not the pages.",
    },
    condition: {
      says: "“{name}” goes by the very words people searched for, or the very page they read: “{word}”",
      instead: "A kind of thing says as much as a shop needs: the department, not the words.",
    },
  },
  dataSource(source, ctx) {
    const word = historyKept(source);
    if (!word) return [];
    const agreed = hasOptIn(source);
    const details = { at: word.at, data: { name: nameOf(source), word: word.value } };
    if (isHistoryElsewhere(source)) {
      const sources = ["turow-2009", "global-witness-2021", "ico-2019", "eprivacy-5-3"];
      return [ctx.finding("elsewhere", { ...details, sources, severity: agreed ? "warning" : "error" })];
    }
    if (agreed) return [];
    const sources = ["ico-2019", "accenture-personalization-2014", "eprivacy-5-3"];
    return [ctx.finding("own", { ...details, sources, severity: "warning" })];
  },
  segment(segment, ctx) {
    return [...conditionsIn(segment.conditions)].flatMap(({ condition, negated }) => {
      const word = negated ? undefined : searchOrPageIn(condition);
      if (!word) return [];
      const data = { name: audienceNameOf(segment, ctx.project), word: word.value };
      const sources = ["pew-2012", "accenture-personalization-2014"];
      const details = { at: word.at, data, sources, severity: "info", confidence: "medium" } as const;
      return [ctx.finding("condition", details)];
    });
  },
});
