import { defineRule, nameOf, pickedUp, toldByOthers } from "../../src/rule/index.ts";

export default defineRule({
  id: "data/provenance",
  summary: "Nobody can say where the data came from, or the people it is about did not give it",
  why: "“How do they know that?” needs an answer. 72 % reject that companies pass on what they know of people to be singled out by, and those in a friend's address book never even saw the question.",
  severity: "error",
  since: "0.1.0",
  sources: ["gallup-2020", "nai-code-2020", "iab-data-label", "ftc-location", "gdpr-14"],
  needs: ["provenance"],
  messages: {
    pickedUp: {
      says: "“{name}” was picked up without the people it is about (“{word}”)",
      instead: "Do without it: nobody in it chose to be there. Ask people yourself.",
    },
    toldByOthers: {
      says: "“{name}” holds what people told about others (“{word}”), who were not asked",
      instead: "Keep what people say about themselves. Let them pass on an invitation instead of an address.",
    },
    noParty: {
      says: "“{name}” does not say who its data came from",
      instead: "Add `party:` (zero, first, second, third or inferred) and how it was collected.",
      absenceOf: "provenance",
    },
    noSupplier: {
      says: "“{name}” comes from somebody else and does not say from whom",
      instead: "Add `supplier:`. If nobody knows any more, stop using it.",
      absenceOf: "provenance",
    },
  },
  dataSource(source, ctx) {
    const { party, supplier, id } = source;
    const name = nameOf(source);
    const taken = pickedUp(source);
    if (taken) return [ctx.finding("pickedUp", { at: taken.at, data: { name, word: taken.value } })];
    const told = toldByOthers(source);
    if (told) {
      const data = { name, word: told.value };
      return [ctx.finding("toldByOthers", { at: told.at, data, severity: "warning", confidence: "medium" })];
    }
    const sources = ["iab-data-label", "gdpr-14"];
    if (!party) return [ctx.finding("noParty", { at: id.at, data: { name }, severity: "warning", sources })];
    const isOthers = party.value === "third" || party.value === "second";
    return isOthers && !supplier
      ? [ctx.finding("noSupplier", { at: party.at, data: { name }, severity: "warning", sources })]
      : [];
  },
});
