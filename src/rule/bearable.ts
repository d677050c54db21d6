/** Shared judgement: how often is too often, by what the messages have in common for the person who gets them. */
import { AD_CHANNELS, type Channel, type Severity } from "../model/index.ts";

/** `text`: what arrives as a text message, whoever carries it. `messages`: all that is sent to the person's own address or device. */
export type Kind = "ads" | "email" | "push" | "text" | "messages";

export interface Limit {
  /** The period the numbers are for. */
  readonly days: number;
  /** Above this many mind. */
  readonly warning: number;
  /** Above this most do. */
  readonly error: number;
}

/** What people put up with, the shortest period first. */
export const BEARABLE: Readonly<
  Record<Kind, { readonly limits: readonly Limit[]; readonly source: string }>
> = {
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
  text: {
    source: "us-mini-tcpa",
    limits: [
      { days: 1, warning: 1, error: 3 },
      { days: 30, warning: 4, error: 12 },
    ],
  },
  // The survey asked about marketing messages of every kind; at one a day there are thirty for its four.
  messages: { source: "getapp-2024", limits: [{ days: 7, warning: 4, error: 7 }] },
};

/** What a person counts it as; nothing for what nobody has counted, such as letters. */
export function kindOf(channel: Channel): Kind | undefined {
  if (AD_CHANNELS.includes(channel)) return "ads";
  if (channel === "sms" || channel === "whatsapp") return "text";
  return channel === "email" || channel === "push" ? channel : undefined;
}

/** The limits over that many days, not rounded: the rate of the longest period that is no longer. */
export function limitsOver(kind: Kind, days: number): Pick<Limit, "warning" | "error"> {
  const { limits } = BEARABLE[kind];
  const limit = limits.findLast((candidate) => candidate.days <= days) ?? limits[0];
  if (limit === undefined) throw new Error(`no limits for ${kind}`);
  return { warning: (limit.warning * days) / limit.days, error: (limit.error * days) / limit.days };
}

/** How bad it is to get so many a week; nothing when it is bearable. */
export function severityOfWeek(kind: Kind, aWeek: number): Severity | undefined {
  const { warning, error } = limitsOver(kind, 7);
  if (aWeek > error) return "error";
  return aWeek > warning ? "warning" : undefined;
}
