import { AD_CHANNELS, type Channel, defineRule, throughChannel } from "../../src/rule/index.ts";

interface Limit {
  /** The period the numbers are for. */
  readonly days: number;
  /** Above this many mind. */
  readonly warning: number;
  /** Above this most do. */
  readonly error: number;
}

/** What people put up with, per channel, the shortest period first. */
const LIMITS: Readonly<Record<string, { readonly limits: readonly Limit[]; readonly source: string }>> = {
  // Five exposures annoy and ten anger; a week of three a day is past both.
  ads: {
    source: "inskin-2014",
    limits: [
      { days: 1, warning: 3, error: 5 },
      { days: 7, warning: 7, error: 21 },
    ],
  },
  // Four messages in 30 days make 56 % unsubscribe; twice a week is already twice that.
  email: { source: "getapp-2024", limits: [{ days: 7, warning: 2, error: 4 }] },
  // 37 % switch push messages off at two to five a week.
  push: { source: "localytics-2017", limits: [{ days: 7, warning: 1, error: 5 }] },
  // Several US states allow three texts in 24 hours.
  sms: {
    source: "us-mini-tcpa",
    limits: [
      { days: 1, warning: 1, error: 3 },
      { days: 30, warning: 4, error: 12 },
    ],
  },
};

export default defineRule({
  id: "frequency/cap-too-high",
  summary: "A cap so high that it caps nothing",
  why: "People count. They are annoyed from the fifth sight of an advertisement and mostly angry from the tenth; 56 % unsubscribe at four or more messages in 30 days; 37 % switch push messages off at two to five a week.",
  severity: "error",
  since: "0.1.0",
  practice: "repeated-exposure",
  sources: ["inskin-2014", "getapp-2024", "localytics-2017", "us-mini-tcpa"],
  needs: ["frequency"],
  messages: {
    high: {
      says: "One person may get this up to {max} times {period} {channel}",
      instead: "At most {limit} {period}, and none after the person has bought.",
    },
  },
  campaign(campaign, ctx) {
    return campaign.frequency.flatMap(({ channel, max, per }) => {
      const bearable = bearableOn(channel.value);
      // Over a campaign's whole life there is no rate to judge.
      if (bearable === undefined || per.value === "campaign") return [];
      const days = per.value;
      const { warning, error } = overDays(bearable.limits, days);
      if (max.value <= warning) return [];
      const data = {
        max: max.value,
        channel: throughChannel(channel.value),
        period: days === 1 ? "a day" : days === 7 ? "a week" : `in ${days} days`,
        limit: warning,
      };
      const severity = max.value > error ? "error" : "warning";
      return [ctx.finding("high", { at: max.at, data, severity, sources: [bearable.source] })];
    });
  },
});

function bearableOn(channel: Channel | "all") {
  return channel === "all" || AD_CHANNELS.includes(channel) ? LIMITS.ads : LIMITS[channel];
}

/** The limits as a cap over that many days: the rate of the longest period that is no longer. */
function overDays(limits: readonly Limit[], days: number): Pick<Limit, "warning" | "error"> {
  const limit = limits.findLast((candidate) => candidate.days <= days) ?? limits[0];
  if (limit === undefined) throw new Error("a channel with limits has at least one");
  const scaled = (count: number) => Math.max(1, Math.floor((count * days) / limit.days));
  return { warning: scaled(limit.warning), error: scaled(limit.error) };
}
