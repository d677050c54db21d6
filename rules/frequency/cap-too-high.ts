import {
  BEARABLE,
  type Campaign,
  type Channel,
  defineRule,
  type Kind,
  kindOf,
  limitsOver,
  throughChannel,
} from "../../src/rule/index.ts";

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
      const kind = channel.value === "all" ? kindOfAll(campaign) : kindOf(channel.value);
      // Over a campaign's whole life there is no rate to judge.
      if (kind === undefined || per.value === "campaign") return [];
      const days = per.value;
      const { warning, error } = wholeLimits(kind, days);
      if (max.value <= warning) return [];
      const data = {
        max: max.value,
        channel: throughChannel(channel.value),
        period: days === 1 ? "a day" : days === 7 ? "a week" : `in ${days} days`,
        limit: warning,
      };
      const severity = max.value > error ? "error" : "warning";
      return [ctx.finding("high", { at: max.at, data, severity, sources: [BEARABLE[kind].source] })];
    });
  },
});

/** What a cap over all channels caps: the one kind there is, all messages together, or advertisements among others. */
function kindOfAll({ channels }: Campaign): Kind {
  const kinds = new Set(channels.flatMap(({ value }: { value: Channel }) => kindOf(value) ?? []));
  const [only] = kinds;
  if (only !== undefined && kinds.size === 1) return only;
  return kinds.size === 0 || kinds.has("ads") ? "ads" : "messages";
}

/** A cap of one is a cap, however short the time. */
function wholeLimits(kind: Kind, days: number) {
  const { warning, error } = limitsOver(kind, days);
  return { warning: Math.max(1, Math.floor(warning)), error: Math.max(1, Math.floor(error)) };
}
