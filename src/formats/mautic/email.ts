import type { Campaign, ConditionNode, Message, Transparency } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { htmlToText } from "../shared/html-to-text.ts";
import type { Bundle } from "./bundle.ts";
import { emailCoverage } from "./coverage.ts";
import { definitionOf, referenceTo, statusOf } from "./definition.ts";
import { readFilters } from "./filters.ts";

/** An email that no campaign of the export sends: to segments, or from somewhere else. */
export function readEmail(email: Cursor, bundle: Bundle): Campaign {
  const messages = messagesOf(email);
  const status = statusOf(email);
  const start = email.get("publish_up").string();
  const end = email.get("publish_down").string();
  const transparency = optOutOf([email]);
  const lists = bundle.attached("lists", "email", email);
  return {
    ...definitionOf(email, emailCoverage(messages)),
    kind: "campaign",
    ...(status && { status }),
    purpose: email.value("marketing", "default"),
    channels: [email.value("email", "derived")],
    regions: [],
    offers: [],
    reviewers: [],
    audience: { include: lists.flatMap((id) => referenceTo(id) ?? []), exclude: [], at: email.at },
    frequency: [],
    ...((start ?? end) && {
      schedule: { ...(start && { start }), ...(end && { end }), at: (start ?? end ?? email).at },
    }),
    messages,
    ...(transparency && { transparency }),
  };
}

/** The email, and what its dynamic content says to some. */
export function messagesOf(email: Cursor): Message[] {
  const channel = email.value("email" as const, "derived");
  const sender = email.get("from_name").string();
  const subject = email.get("subject").string();
  const preheader = email.get("preheader_text").string();
  const body = textOf(email.get("custom_html")) ?? textOf(email.get("plain_text"));
  const inserted = [...contentsOf(email), ...variantsOf(email)].flatMap((content) => {
    const text = textOf(content.get("content"));
    return text ? [{ channel, body: text, at: content.at }] : [];
  });
  return [
    {
      channel,
      ...(sender && { sender }),
      ...(subject && { subject }),
      ...(preheader && { preheader }),
      ...(body && { body }),
      at: email.at,
    },
    ...inserted,
  ];
}

/** To whom dynamic content says something else. */
export function variantConditions(email: Cursor): ConditionNode[] {
  return variantsOf(email).flatMap((variant) => readFilters(variant.get("filters")) ?? []);
}

function variantsOf(email: Cursor): Cursor[] {
  return contentsOf(email).flatMap((content) => content.get("filters").items());
}

function contentsOf(email: Cursor): Cursor[] {
  return email.get("dynamic_content").items();
}

function textOf(html: Cursor) {
  const written = html.string();
  const value = written && htmlToText(written.value);
  return value ? { ...written, value } : undefined;
}

const WAY_OUT = /\{unsubscribe_(?:text|url)\}/;

/** Every email has the link to unsubscribe in its text. */
export function optOutOf(emails: readonly (Cursor | undefined)[]): Transparency | undefined {
  const texts = emails.map((email) => textWithWayOut(email));
  const [first] = texts;
  return first && texts.every((text) => text)
    ? { optOut: first.value("link", "derived"), at: first.at }
    : undefined;
}

function textWithWayOut(email: Cursor | undefined): Cursor | undefined {
  const texts = email ? [email.get("custom_html"), email.get("plain_text")] : [];
  return texts.find((text) => WAY_OUT.test(text.string()?.value ?? ""));
}
