/** Shared judgement: the texts of a campaign's messages, and who can read them. */
import { AD_CHANNELS, type Campaign, type Channel, type Message, type Value } from "../model/index.ts";

/**
 * - `at_a_glance`: whoever stands near, on a locked phone or a screen in the shop.
 * - `opened`: the person, who opened the message.
 * - `advertisement`: the person, who did not ask to be addressed, in a place that others own.
 */
export type Seen = "at_a_glance" | "opened" | "advertisement";

export interface MessageText {
  readonly text: Value<string>;
  readonly seen: Seen;
  /** Where it stands, as it follows “in”. */
  readonly where: string;
}

type Stand = Omit<MessageText, "text">;

const PARTS = ["subject", "preheader", "title", "body", "callToAction"] as const;
type Part = (typeof PARTS)[number];

/** Channels whose messages a locked phone shows whole. */
const NOTIFICATIONS: ReadonlyMap<Channel | undefined, string> = new Map([
  ["sms", "a text message"],
  ["push", "a push message"],
  ["whatsapp", "a WhatsApp message"],
]);

const NAMES: Readonly<Record<Part, string>> = {
  subject: "the subject line",
  preheader: "the preview line",
  title: "the headline",
  body: "the text",
  callToAction: "a button",
};

export function textsOf(campaign: Campaign): MessageText[] {
  return campaign.messages.flatMap((message) =>
    PARTS.flatMap((part): MessageText[] => {
      const text = message[part];
      return text ? [{ text, ...placeOf(part, message, campaign) }] : [];
    }),
  );
}

/** On the message's own channel; else on those of the campaign if they agree; else where its shape belongs. */
function placeOf(part: Part, { channel, subject }: Message, { channels }: Campaign): Stand {
  const [first, ...others] = (channel ? [channel] : channels).map(({ value }) => placeOn(value, part));
  if (first && others.every(({ seen }) => seen === first.seen)) return first;
  return placeOn(subject && "email", part);
}

function placeOn(channel: Channel | undefined, part: Part): Stand {
  const notification = NOTIFICATIONS.get(channel);
  if (channel && AD_CHANNELS.includes(channel)) return { seen: "advertisement", where: "an advertisement" };
  if (channel === "in_store") return { seen: "at_a_glance", where: "the shop (everybody sees or hears it)" };
  if (notification) return { seen: "at_a_glance", where: `${notification} (a locked phone shows it)` };
  if (channel === "email" && (part === "subject" || part === "preheader"))
    return { seen: "at_a_glance", where: `${NAMES[part]} (a locked phone shows it)` };
  return { seen: "opened", where: NAMES[part] };
}
