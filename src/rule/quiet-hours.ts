/** Shared judgement: in which hours people are left in peace, where they are. */
import type { Campaign, Channel } from "../model/index.ts";
import { appliesIn } from "./law.ts";

/** From one time of day to another, over midnight, as `HH:MM`. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** Hours a law or custom asks for. */
interface Rest extends Hours {
  /** A key of rules/sources.yaml. */
  readonly source: string;
  readonly where: readonly string[];
  readonly channels: readonly Channel[];
}

const TEXTS_AND_CALLS: readonly Channel[] = ["sms", "whatsapp", "voice"];

const RESTS: readonly Rest[] = [
  { source: "tcpa", where: ["US"], channels: ["sms", "voice"], from: "21:00", to: "08:00" },
  {
    source: "us-mini-tcpa",
    where: ["US-FL", "US-OK"],
    channels: ["sms", "voice"],
    from: "20:00",
    to: "08:00",
  },
  { source: "us-mini-tcpa", where: ["US-TX"], channels: ["sms", "voice"], from: "21:00", to: "09:00" },
  { source: "us-mini-tcpa", where: ["US-CT"], channels: ["sms", "voice"], from: "20:00", to: "09:00" },
  { source: "fr-quiet-hours", where: ["FR"], channels: TEXTS_AND_CALLS, from: "20:00", to: "08:00" },
];

/** Channels that ring, buzz or light up a phone, whatever the time. */
const RINGS: readonly Channel[] = [...TEXTS_AND_CALLS, "push"];

/** What is usual where no law asks for more. */
const USUAL: Hours = { from: "21:00", to: "08:00" };

export function ringingChannelsOf(campaign: Campaign): Campaign["channels"] {
  return campaign.channels.filter(({ value }) => RINGS.includes(value));
}

/**
 * The hours in which nothing should arrive on these channels: all that is asked for in any of the regions, together.
 *
 * @param regions where people are; empty when nobody said, and then they may be anywhere
 * @returns with the laws that ask for it
 */
export function quietHoursFor(
  channels: readonly Channel[],
  regions: readonly string[],
): Hours & { readonly sources: readonly string[] } {
  const rests = RESTS.filter(
    (rest) =>
      rest.channels.some((channel) => channels.includes(channel)) &&
      appliesIn(rest.where, regions) !== "elsewhere",
  );
  return { ...spanning([USUAL, ...rests]), sources: [...new Set(rests.map(({ source }) => source))] };
}

/** The night that takes in all of these. */
export function spanning(nights: readonly Hours[]): Hours {
  const from = nights.map((night) => night.from).reduce((a, b) => (sinceNoon(a) <= sinceNoon(b) ? a : b));
  const to = nights.map((night) => night.to).reduce((a, b) => (endOf(a) >= endOf(b) ? a : b));
  return { from, to };
}

/** Whether a night is quiet for at least the hours asked for. */
export function coversNight(night: Hours, asked: Hours): boolean {
  const wide = spanning([night, asked]);
  return isNight(night) && wide.from === night.from && wide.to === night.to;
}

/** Over midnight, not over noon: `08:00` to `20:00` is a day. */
export function isNight({ from, to }: Hours): boolean {
  return sinceNoon(from) < endOf(to);
}

/** Noon ends a night, and begins the next. */
function endOf(time: string): number {
  return sinceNoon(time) || 1440;
}

/** Minutes since noon, so that a night is one stretch. */
function sinceNoon(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (hours * 60 + minutes + 720) % 1440;
}
