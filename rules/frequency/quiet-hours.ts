import {
  below,
  type Campaign,
  coversNight,
  defineRule,
  type FixProposal,
  inWords,
  isAnswer,
  isMarketing,
  isNight,
  isPresence,
  keyOf,
  nameOf,
  quietHoursFor,
  ringingChannelsOf,
  spanning,
  throughChannel,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "frequency/quiet-hours",
  summary: "Messages that ring at night",
  why: "A phone that buzzes by the bed at eleven belongs to somebody who gave out a number, not a night. 74 % call push messages the most invasive channel (US, 2019), and in the United States texts at night are against the law.",
  severity: "error",
  since: "0.1.0",
  practice: "interrupting",
  sources: ["tcpa", "us-mini-tcpa", "fr-quiet-hours", "smarterhq-2019"],
  needs: ["schedule"],
  messages: {
    none: {
      says: "“{name}” may arrive in the middle of the night {channels}",
      instead: "Add quiet hours from {from} to {to} by the clock of the person who gets it.",
      absenceOf: "schedule",
    },
    short: {
      says: "“{name}” is quiet from {own}; where its people may be, nothing should arrive {channels} from {from} to {to}",
      instead: "Be quiet from {from} to {to}, or name the `regions` it is for if they ask for less.",
    },
    whoseClock: {
      says: "“{name}” does not say by whose clock its quiet hours run",
      instead: "Add `timezone: recipient`: it is the night where the person is that counts.",
    },
  },
  campaign(campaign, ctx) {
    const ringing = ringingChannelsOf(campaign);
    const [first] = ringing;
    if (first === undefined || !isMarketing(campaign) || isAwake(campaign)) return [];
    const regions = ctx.regionsOf(campaign);
    const { sources, ...asked } = quietHoursFor(
      ringing.map(({ value }) => value),
      regions,
    );
    const channels = inWords(ringing.map(({ value }) => throughChannel(value)));
    const data = { name: nameOf(campaign), channels, ...asked };
    const grounds = [...sources, "smarterhq-2019"];
    // A law nobody has read is no ground for an error, and neither is one that may not hold where people are.
    const isLaw = regions.length > 0 && sources.some((source) => source !== "fr-quiet-hours");
    const severity = isLaw ? "error" : "warning";
    const quiet = campaign.schedule?.quietHours;
    const title = `Be quiet from ${asked.from} to ${asked.to}`;
    if (quiet === undefined) {
      const fix = fixFor(campaign, title, { ...asked, timezone: "recipient" });
      return [ctx.finding("none", { at: first.at, data, severity, sources: grounds, fix })];
    }
    const at = keyOf(quiet.at);
    const own = { from: quiet.from.value, to: quiet.to.value };
    if (!coversNight(own, asked)) {
      const fix = fixFor(campaign, title, isNight(own) ? spanning([own, asked]) : asked);
      const hours = { ...data, own: `${own.from} to ${own.to}` };
      const milder = regions.length > 0 ? severity : "info";
      return [ctx.finding("short", { at, data: hours, severity: milder, sources: grounds, fix })];
    }
    if (quiet.timezone) return [];
    const fix = fixFor(campaign, "Let the clock of the recipient count", { timezone: "recipient" });
    return [ctx.finding("whoseClock", { at, data, severity: "info", sources: grounds, fix })];
  },
});

/** Whoever asks at night is answered at night, and whoever walks about in a shop is awake. */
function isAwake(campaign: Campaign): boolean {
  const event = campaign.trigger?.event?.value;
  return isAnswer(campaign) || (event !== undefined && isPresence(event));
}

function fixFor({ at }: Campaign, title: string, hours: object): FixProposal {
  const block = below(at, "schedule", "quietHours");
  const changes = Object.entries(hours).map(([key, value]) => ({ set: below(block, key), value }));
  return { title, safety: "safe", changes };
}
