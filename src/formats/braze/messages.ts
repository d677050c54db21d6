/** What people read, by the channel it comes through. Texts keep their Liquid. */
import type { Channel, Message, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { htmlToText } from "../shared/html-to-text.ts";
import { present } from "../shared/present.ts";

/** Beginnings of Braze's names for channels, of which it has many: `ios_push`, `trigger_in_app_message`, `content_cards`. */
const CHANNELS: readonly (readonly [name: RegExp, channel: Channel])[] = [
  [/^email/, "email"],
  [/push$/, "push"],
  [/^(sms|mms|rcs)/, "sms"],
  [/^whats_?app/, "whatsapp"],
  [/in[-_]app/, "in_app"],
  [/^content_card/, "in_app"],
  [/^banner/, "on_site"],
];

/** The channel; nothing for webhooks and audience syncs, which go to other systems, and for what is new. */
export function channelOf(name: Cursor): Value<Channel> | undefined {
  const { raw } = name;
  const channel = typeof raw === "string" ? CHANNELS.find(([pattern]) => pattern.test(raw))?.[1] : undefined;
  return channel && name.value(channel, "derived");
}

/** The messages of a campaign, or of all steps of a Canvas. A control group gets none. */
export function messageCursors(object: Cursor): Cursor[] {
  const holders = [object, ...object.get("steps").items()];
  return holders
    .flatMap((holder) => holder.get("messages").entries())
    .flatMap(([, message]) => (message.exists && message.get("type").raw !== "control" ? [message] : []));
}

/** Nothing when there is no text: a webhook speaks to another system. */
export function readMessage(message: Cursor): Message | undefined {
  const channel = channelOf(message.get("channel"));
  if (message.get("channel").raw === "webhook") return undefined;
  const isEmail = channel?.value === "email";
  const sender = isEmail ? senderOf(message.get("from")) : undefined;
  const subject = message.get("subject").string();
  const preheader = message.get("preheader").string();
  // An email's title is its name in the dashboard.
  const title = isEmail ? undefined : firstOf(message, ["title", "header"]);
  const body = bodyOf(message, isEmail);
  if (!subject && !title && !body) return undefined;
  return {
    ...(channel && { channel }),
    ...(sender && { sender }),
    ...(subject && { subject }),
    ...(preheader && { preheader }),
    ...(title && { title }),
    ...(body && { body }),
    at: message.at,
  };
}

/** `Acorn & Oak <hello@shop.example>`: the name, else the address. */
function senderOf(from: Cursor): Value<string> | undefined {
  const said = from.string();
  const [before = ""] = said?.value.split("<", 1) ?? [];
  const name = before.replaceAll('"', "").trim();
  return said && name !== "" ? { ...said, value: name } : said;
}

function bodyOf(message: Cursor, isHtml: boolean): Value<string> | undefined {
  const text = firstOf(message, ["body", "alert", "message"]);
  if (text) return isHtml ? { ...text, value: htmlToText(text.value) } : text;
  const pages = message.path("data", "pages");
  const lines = present(pages.items().flatMap(textsOfPage));
  return lines.length > 0 ? pages.value(lines.map(({ value }) => value).join("\n"), "derived") : undefined;
}

/** A page of a survey: what it asks, and what can be answered. */
function textsOfPage(page: Cursor): (Value<string> | undefined)[] {
  const choices = page.get("choices").items();
  return [page.path("header", "text").string(), ...choices.map((choice) => choice.get("text").string())];
}

function firstOf(message: Cursor, keys: readonly string[]): Value<string> | undefined {
  return present(keys.map((key) => message.get(key).string()))[0];
}
