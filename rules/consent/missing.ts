import {
  adChannelsOf,
  type Channel,
  defineRule,
  directChannelsOf,
  inWords,
  isContextual,
  isMarketing,
  keyOf,
  nameOf,
  notAskedIn,
  type RuleFinding,
  throughChannel,
} from "../../src/rule/index.ts";

/** Channels on which the law asks for a yes first. */
const NEEDS_A_YES: readonly Channel[] = ["email", "sms", "push", "whatsapp", "voice"];

export default defineRule({
  id: "consent/missing",
  summary: "Marketing to a person needs that person's yes",
  why: "Data people did not offer feels taken. Most people share it gladly when they see what for and can stop it: 83 % are more willing with transparency and control.",
  severity: "error",
  since: "0.1.0",
  practice: "no-consent",
  sources: ["accenture-pulse-2018", "tcpa", "eprivacy-13", "uk-pecr", "casl", "gdpr-6", "esp-policies"],
  needs: ["consent"],
  messages: {
    notStated: {
      says: "“{name}” does not say that people agreed to it",
      instead: "Add `consent:` with the basis, the state per channel, and the field that proves it.",
      absenceOf: "consent",
    },
    nobodyAsked: {
      says: "“{name}” goes out {channels}, though nobody was asked (basis: {basis})",
      instead: "Ask first, on a form that says what for, or send it only to people who already said yes.",
    },
    contractOnly: {
      says: "“{name}” is marketing, and rests on a contract that people made for something else",
      instead:
        "If it is about their order, write `purpose: transactional`. If it sells, ask for a yes and name that as the basis.",
    },
    sourceNotAsked: {
      says: "“{name}” says that people agreed, but “{source}” behind it says that nobody asked them (basis: {basis})",
      instead:
        "Ask these people for this use, or leave the source out: a chain of consent is as strong as its weakest link.",
    },
    interestOnly: {
      says: "“{name}” chooses people for advertisements on the company's own “legitimate interest”",
      instead: "Ask for an opt-in to personalised advertising, or choose pages instead of people.",
    },
  },
  campaign(campaign, ctx): RuleFinding[] {
    if (!isMarketing(campaign) || isContextual(campaign, ctx.project)) return [];
    const name = nameOf(campaign);
    const basis = campaign.consent?.basis;
    if (basis === undefined) {
      // Where only the website itself speaks, nobody is addressed.
      const addressed = [...directChannelsOf(campaign), ...adChannelsOf(campaign)].length > 0;
      const at = campaign.consent ? keyOf(campaign.consent.at) : campaign.id.at;
      return addressed || campaign.channels.length === 0
        ? [ctx.finding("notStated", { at, data: { name } })]
        : [];
    }
    if (basis.value === "contract" && campaign.purpose) {
      return [ctx.finding("contractOnly", { at: basis.at, data: { name }, severity: "warning" })];
    }
    const unasked = notAskedIn(campaign, ctx.project);
    if (unasked === undefined) return [];
    if (unasked.holder.kind === "data-source") {
      const finding = ctx.finding("sourceNotAsked", {
        at: basis.at,
        data: { name, source: nameOf(unasked.holder), basis: unasked.basis.value.replace("_", " ") },
        ...(unasked.basis.value !== "none" && { severity: "warning" }),
        related: [{ at: unasked.basis.at, message: "This is what the data rests on" }],
      });
      return [finding];
    }
    const direct = directChannelsOf(campaign).filter(({ value }) => NEEDS_A_YES.includes(value));
    const asked = direct.length > 0 ? direct : adChannelsOf(campaign);
    if (asked.length === 0) return [];
    const severity = direct.length > 0 ? "error" : "warning";
    if (direct.length === 0 && basis.value === "legitimate_interest")
      return [ctx.finding("interestOnly", { at: basis.at, data: { name }, severity })];
    const channels = inWords(asked.map(({ value }) => throughChannel(value)));
    const data = { name, channels, basis: basis.value.replace("_", " ") };
    return [ctx.finding("nobodyAsked", { at: basis.at, data, severity })];
  },
});
