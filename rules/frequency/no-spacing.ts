import {
  below,
  defineRule,
  type FixProposal,
  type FrequencyCap,
  isMarketing,
  isRetargeting,
  throughChannel,
} from "../../src/rule/index.ts";

const MINUTES_A_DAY = 1440;

export default defineRule({
  id: "frequency/no-spacing",
  summary: "Several in a day, and nothing keeps them apart",
  why: "Three in a row feel like being cornered; three over a day are three. An advertisement annoys from the fifth time somebody sees it, and a bare daily cap lets the whole day's worth come in ten minutes.",
  severity: "warning",
  since: "0.1.0",
  practice: "repeated-exposure",
  sources: ["inskin-2014"],
  needs: ["frequency", "schedule"],
  options: {
    unspaced: { description: "So many a day need no spacing", default: 2 },
    leastMinutes: { description: "Less than so many minutes apart is no spacing", default: 60 },
  },
  messages: {
    together: {
      says: "The same person may get all {max} {channel} within minutes",
      instead: "Keep them apart (`apart: {apart}`), or cap at {unspaced} a day.",
      // Spacing is a matter of when; a platform that decides when keeps it elsewhere.
      absenceOf: "schedule",
    },
    close: {
      says: "{minutes} minutes between two {channel} is hardly a pause",
      instead: "Keep them further apart (`apart: {apart}`), or cap at {unspaced} a day.",
    },
  },
  campaign(campaign, ctx) {
    const { unspaced, leastMinutes } = ctx.options;
    if (!isMarketing(campaign) || !isRetargeting(campaign, ctx.project)) return [];
    return campaign.frequency.flatMap((cap) => {
      if (cap.per.value === "campaign" || cap.per.value > 1 || cap.max.value <= unspaced) return [];
      const pause = cap.apartDays && cap.apartDays.value * MINUTES_A_DAY;
      if (pause !== undefined && pause >= leastMinutes) return [];
      const apart = spread(cap.max.value, cap.per.value * MINUTES_A_DAY, leastMinutes);
      const data = { max: cap.max.value, channel: throughChannel(cap.channel.value), apart, unspaced };
      const finding = ctx.finding(pause === undefined ? "together" : "close", {
        at: cap.apartDays?.at ?? cap.max.at,
        data: { ...data, minutes: Math.round(pause ?? 0) },
        fix: apartFor(cap, apart),
      });
      return [finding];
    });
  },
});

/** Evenly over the time the cap counts, in whole hours, never closer than the least. */
function spread(max: number, minutes: number, leastMinutes: number): string {
  const hours = Math.floor(Math.max(minutes / (max + 1), leastMinutes) / 60);
  return hours > 0 ? `${hours}h` : `${leastMinutes}m`;
}

function apartFor(cap: FrequencyCap, apart: string): FixProposal {
  return {
    title: `Keep them ${apart} apart`,
    safety: "safe",
    changes: [{ set: below(cap.at, "apart"), value: apart }],
  };
}
