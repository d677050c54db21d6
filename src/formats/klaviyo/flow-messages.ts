/** What a flow sends: one message an action, and one more for each rich version of a text message. */
import type { Channel, Message } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { channelOfAction } from "./actions.ts";
import type { Resources } from "./resources.ts";

/** A message with the switches that stand beside it. */
export interface FlowMessage {
  readonly settings: Cursor;
  readonly channel: Channel;
  readonly messages: readonly Message[];
}

export function flowMessages(actions: readonly Cursor[], resources: Resources): FlowMessage[] {
  return actions.flatMap((action) => {
    const channel = channelOfAction(action);
    const settings = action.path("data", "message");
    if (!channel) return [];
    return [
      {
        settings,
        channel,
        messages: [readMessage(action, channel, resources), ...richVersions(action, channel)],
      },
    ];
  });
}

function readMessage(action: Cursor, channel: Channel, resources: Resources): Message {
  const message = action.path("data", "message");
  const sender = message.get("from_label").string() ?? message.get("from_email").string();
  const subject = message.get("subject_line").string();
  const preheader = message.get("preview_text").string();
  const title = message.get("title").string();
  const body =
    message.get("body").string() ?? resources.templateBody(message.get("template_id").text()?.value);
  const callToAction = message.path("action_buttons", 0, "label").string();
  return {
    channel: action.get("type").value(channel),
    ...(sender && { sender }),
    ...(subject && { subject }),
    ...(preheader && { preheader }),
    ...(title && { title }),
    ...(body && { body }),
    ...(callToAction && { callToAction }),
    at: action.at,
  };
}

/** Phones that can are shown an RCS message, with cards, instead of the text message it falls back to. */
function richVersions(action: Cursor, channel: Channel): Message[] {
  const versions = action.path("data", "message", "message_hierarchy").items();
  const rich = versions.filter((version) => version.get("message_format").raw === "RCS");
  return rich.flatMap((version) => {
    const cards = version.path("rich_content", "cards").items();
    const texts = [
      { holder: version, body: version.get("message").string(), title: undefined },
      ...cards.map((card) => ({
        holder: card,
        body: card.get("text").string(),
        title: card.get("title").string(),
      })),
    ];
    return texts
      .filter(({ body, title }) => body || title)
      .map(({ holder, body, title }) => ({
        channel: action.get("type").value(channel),
        ...(title && { title }),
        ...(body && { body }),
        at: holder.at,
      }));
  });
}
