import { defineRule, nameOf, plainWords } from "../../src/rule/index.ts";

/** A list of which devices, and which people under one roof, belong together. */
const GRAPH =
  /\b((identity|device|household|id|people) (graph|resolution|stitching|spine)|cross device|(probabilistic|device) match\w*|household (id|ip|extension))\b/;

export default defineRule({
  id: "data/cross-device",
  summary: "Follows people from one device to another",
  why: "What somebody looked at on a phone in private turns up on the family's television. 83 % find it unethical to follow what people do online to tailor advertisements.",
  severity: "warning",
  since: "0.1.0",
  practice: "cross-device",
  sources: ["rsa-2019", "turow-2009", "daa-principles", "apple-policies", "dma-5-2"],
  needs: ["tracking", "provenance"],
  messages: {
    campaign: {
      says: "“{name}” follows people from one device to another",
      instead:
        "Switch it off (`crossDevice: false`), or keep to devices on which people signed in with you and know it.",
    },
    source: {
      says: "“{name}” says which devices belong to one person or household (“{word}”)",
      instead: "Know people again by their signing in, not by a list that others made of their devices.",
    },
  },
  campaign(campaign, ctx) {
    const follows = campaign.tracking?.crossDevice;
    return follows?.value === true
      ? [ctx.finding("campaign", { at: follows.at, data: { name: nameOf(campaign) } })]
      : [];
  },
  dataSource(source, ctx) {
    const named = [source.collectedVia, ...source.identifiers, ...source.fields, source.name, source.id];
    const word = named.find((text) => text && GRAPH.test(plainWords(text.value)));
    return word
      ? [ctx.finding("source", { at: word.at, data: { name: nameOf(source), word: word.value } })]
      : [];
  },
});
