import type { Campaign, Channel, Message, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { htmlToText } from "../shared/html-to-text.ts";
import { channelOf } from "./channel.ts";
import { templateCoverage } from "./coverage.ts";
import { definitionOf } from "./definition.ts";

/** A template by itself is a campaign of which only the wording is known. A webhook's is no message. */
export function readTemplate(resource: Cursor): Campaign[] {
  const channel = channelOfTemplate(resource);
  if (!channel) return [];
  const messages = [messageOf(resource, channel)];
  return [
    {
      ...definitionOf(resource, templateCoverage(messages)),
      kind: "campaign",
      purpose: resource.value("marketing", "default"),
      channels: [channel],
      regions: [],
      offers: [],
      reviewers: [],
      audience: { include: [], exclude: [], at: resource.at },
      frequency: [],
      messages,
    },
  ];
}

/** @param channel of the step that sends it */
export function messageOf(template: Cursor, channel: Value<Channel>): Message {
  const definition = template.get("definition");
  const sender = definition.get("from").string();
  const subject = definition.get("subject").string();
  const title = definition.get("title").string();
  const body = bodyOf(definition.get("body"));
  return {
    channel,
    ...(sender && { sender }),
    ...(subject && { subject }),
    ...(title && { title }),
    ...(body && { body }),
    at: template.at,
  };
}

/** Emails kept in git leave the type out. */
function channelOfTemplate(resource: Cursor) {
  const type = resource.path("definition", "type");
  return type.exists ? channelOf(type) : resource.value("email" as const, "derived");
}

/** HTML or plain text, or the tree that the low-code editor writes. */
function bodyOf(body: Cursor): Value<string> | undefined {
  const written = body.string();
  if (written) return { ...written, value: htmlToText(written.value) };
  const texts = textsIn(body.raw);
  return texts.length > 0 ? body.value(texts.join(" "), "derived") : undefined;
}

function textsIn(node: unknown): string[] {
  const { text, content } = Object(node);
  return [
    ...(typeof text === "string" ? [text] : []),
    ...(Array.isArray(content) ? content.flatMap(textsIn) : []),
  ];
}
