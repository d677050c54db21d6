/** What a one-off campaign sends. */
import type { Channel, Message } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { attributesOf } from "./definition.ts";
import type { Resources } from "./resources.ts";

const CHANNELS: ReadonlyMap<unknown, Channel> = new Map<unknown, Channel>([
  ["email", "email"],
  ["sms", "sms"],
  ["mobile_push", "push"],
]);

/** A body that is yet to be sent carries its messages inside; an answer brings them along. */
export function messageResourcesOf(campaign: Cursor, resources: Resources): Cursor[] {
  const inside = attributesOf(campaign).path("campaign-messages", "data").itemsOrSelf();
  return inside.length > 0 ? inside : resources.messagesOf(campaign);
}

/** The part of a message that says what is sent. Earlier revisions of the API had it one level up. */
export function messageDefinitionOf(message: Cursor): Cursor {
  const attributes = attributesOf(message);
  const definition = attributes.get("definition");
  return definition.exists ? definition : attributes;
}

export function channelOfMessage(definition: Cursor): Channel | undefined {
  return CHANNELS.get(definition.get("channel").raw);
}

export function readCampaignMessage(message: Cursor, resources: Resources): Message {
  const definition = messageDefinitionOf(message);
  const content = definition.get("content");
  const channel = channelOfMessage(definition);
  const sender = content.get("from_label").string() ?? content.get("from_email").string();
  const subject = content.get("subject").string();
  const preheader = content.get("preview_text").string();
  const title = content.get("title").string();
  const template = message.path("relationships", "template", "data", "id").text();
  const body = content.get("body").string() ?? resources.templateBody(template?.value);
  const callToAction = content.path("action_buttons", 0, "label").string();
  return {
    ...(channel && { channel: definition.get("channel").value(channel) }),
    ...(sender && { sender }),
    ...(subject && { subject }),
    ...(preheader && { preheader }),
    ...(title && { title }),
    ...(body && { body }),
    ...(callToAction && { callToAction }),
    at: message.at,
  };
}
