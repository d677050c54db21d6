import type { Campaign, Message, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { htmlToText } from "../shared/html-to-text.ts";
import { emailCoverage } from "./coverage.ts";
import { definitionOf, referencesIn } from "./definition.ts";

/** A marketing email: one sending to lists, or the email of a workflow. */
export function readEmail(object: Cursor): Campaign {
  const to = object.get("to");
  const messages = [readMessage(object)];
  const status = object.get("state").string();
  const start = object.get("publishDate").string();
  const isTransactional = object.get("isTransactional");
  const lists = (side: string) => [
    ...referencesIn(to.get("contactIlsLists").get(side)),
    ...referencesIn(to.get("contactLists").get(side)),
  ];
  return {
    ...definitionOf(object, emailCoverage(messages, to.get("limitSendFrequency").boolean()?.value)),
    kind: "campaign",
    ...(status && { status }),
    purpose: isTransactional.value(
      isTransactional.raw === true ? "transactional" : "marketing",
      isTransactional.exists ? "derived" : "default",
    ),
    channels: [object.value("email", "derived")],
    regions: [],
    offers: [],
    reviewers: [],
    audience: { include: lists("include"), exclude: lists("exclude"), at: to.exists ? to.at : object.at },
    frequency: [],
    ...(start && { schedule: { start, at: start.at } }),
    messages,
  };
}

function readMessage(object: Cursor): Message {
  const from = object.get("from");
  const sender = from.get("fromName").string() ?? from.get("replyTo").string();
  const subject = object.get("subject").string();
  const preheader = object.path("content", "widgets", "preview_text", "body", "value").string();
  const body = bodyOf(object.get("content"));
  return {
    channel: object.value("email", "derived"),
    ...(sender && { sender }),
    ...(subject && { subject }),
    ...(preheader && { preheader }),
    ...(body && { body }),
    at: object.at,
  };
}

/** The text of all modules in the order of the file, else the plain version of the email. */
function bodyOf(content: Cursor): Value<string> | undefined {
  const widgets = content.get("widgets");
  const texts = widgets
    .entries()
    .flatMap(([, widget]) => ["html", "rich_text"].flatMap((key) => widget.path("body", key).string() ?? []));
  const [first, second] = texts;
  if (first && !second) return { ...first, value: htmlToText(first.value) };
  if (first) return widgets.value(texts.map(({ value }) => htmlToText(value)).join("\n"), "derived");
  return content.get("plainTextVersion").string();
}
