import {
  type Channel,
  defineRule,
  isAnswer,
  isMarketing,
  type MessageFormat,
  nameOf,
} from "../../src/rule/index.ts";

/** What it does to somebody who came for something else. */
const IN_THE_WAY: Readonly<Partial<Record<MessageFormat, string>>> = {
  pop_up: "opens a window over what people are reading",
  interstitial: "covers the page before people get to it",
  autoplay_video: "starts a film by itself",
  autoplay_audio: "makes a sound by itself",
};

/** Where everybody around hears or sees a notice too. */
const IN_PUBLIC: readonly Channel[] = ["in_store", "voice"];

export default defineRule({
  id: "channel/interrupting",
  summary: "Advertising that gets between people and what they came for",
  why: "Nobody came for the window they have to close. 84 % say that advertisements interrupt them too often (28 countries, 28,000 people).",
  severity: "warning",
  since: "0.1.0",
  practice: "interrupting",
  sources: ["accenture-digital-2015", "better-ads"],
  needs: ["copy"],
  messages: {
    inTheWay: {
      says: "“{name}” {how}",
      instead: "Say it beside what they came for (`format: banner`), or when they ask for it.",
    },
    announced: {
      says: "“{name}” is announced aloud to people who came for something else",
      instead: "Put it on a sign or a screen that people can look at or not, and name nobody.",
    },
  },
  campaign(campaign, ctx) {
    if (!isMarketing(campaign) || isAnswer(campaign)) return [];
    const name = nameOf(campaign);
    return campaign.messages.flatMap(({ format, channel }) => {
      if (format === undefined) return [];
      const how = IN_THE_WAY[format.value];
      if (how) return [ctx.finding("inTheWay", { at: format.at, data: { name, how } })];
      const channels = channel ? [channel.value] : campaign.channels.map(({ value }) => value);
      const isAloud = format.value === "announcement" && channels.some((value) => IN_PUBLIC.includes(value));
      return isAloud ? [ctx.finding("announced", { at: format.at, data: { name } })] : [];
    });
  },
});
