/** What people read: the messages, and what they can find out and do about them. */
import { CHANNELS, MESSAGE_FORMATS, type Message, type Transparency } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { defined } from "./defined.ts";
import { OPT_OUTS } from "./words.ts";

/** `tokens` is a note for reviewers: the texts themselves say which tokens they use. */
export function messageOf(cursor: Cursor): Message {
  return {
    ...defined({
      channel: cursor.get("channel").oneOf(CHANNELS),
      format: cursor.get("format").oneOf(MESSAGE_FORMATS),
      sender: cursor.get("sender").text(),
      subject: cursor.get("subject").text(),
      preheader: cursor.get("preheader").text(),
      title: cursor.get("title").text(),
      body: cursor.get("body").text(),
      callToAction: cursor.get("callToAction").text(),
    }),
    at: cursor.at,
  };
}

export function transparencyOf(cursor: Cursor): Transparency | undefined {
  if (!cursor.exists) return undefined;
  return {
    ...defined({
      why: cursor.get("why").text(),
      optOut: cursor.get("optOut").oneOf(OPT_OUTS),
      preferenceCentre: cursor.get("preferenceCentre").text(),
      privacyNotice: cursor.get("privacyNotice").text(),
      valueExchange: cursor.get("valueExchange").text(),
    }),
    at: cursor.at,
  };
}
