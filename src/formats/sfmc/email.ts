import type { Campaign, Message } from "../../model/index.ts";
import type { Companions } from "../shared/companions.ts";
import type { Cursor } from "../shared/cursor.ts";
import { emailCoverage } from "./coverage.ts";
import { definitionOf } from "./definition.ts";
import { Views } from "./email-views.ts";

/** An email in Content Builder. Who gets it, and how often, is up to the sends that name it. */
export function readEmail(object: Cursor, companions: Companions): Campaign {
  const messages = messagesOf(object, new Views(object, companions));
  const status = object.path("status", "name").string();
  return {
    ...definitionOf(object, emailCoverage(messages)),
    kind: "campaign",
    ...(status && { status }),
    purpose: object.value("marketing", "default"),
    channels: [object.value("email", "derived")],
    regions: [],
    offers: [],
    reviewers: [],
    audience: { include: [], exclude: [], at: object.at },
    frequency: [],
    messages,
  };
}

/** One message for each piece of the text. AMPscript and `%%tokens%%` stay as they are: the reader of copy knows tokens. */
function messagesOf(object: Cursor, views: Views): Message[] {
  const subject = views.line("subjectline");
  const preheader = views.line("preheader");
  const channel = object.value("email" as const, "derived");
  const [body, ...others] = views.bodies();
  return [
    {
      channel,
      ...(subject && { subject }),
      ...(preheader && { preheader }),
      ...(body && { body }),
      at: object.at,
    },
    ...others.map((other) => ({ channel, body: other, at: other.at })),
  ];
}
