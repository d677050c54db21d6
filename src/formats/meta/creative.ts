import type { Message } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";

/**
 * What people read in a creative. The line under the headline, Meta's `description`, is a message's
 * `preheader`: the small print beside its title.
 *
 * `body` and `title` at the top repeat what the specs hold, so they count only when there are no specs.
 */
export function messagesOf(creative: Cursor): Message[] {
  const story = creative.get("object_story_spec").unwrapJson();
  const messages = [
    ...linkMessages(story.get("link_data")),
    ...linkMessages(story.get("template_data")),
    ...present([
      videoMessage(story.get("video_data")),
      message(story.get("text_data"), { body: "message" }),
      message(story.get("photo_data"), { body: "caption" }),
    ]),
    ...variants(creative.get("asset_feed_spec").unwrapJson()),
  ];
  return messages.length > 0 ? messages : present([message(creative, { title: "title", body: "body" })]);
}

/** What Meta mixes freely in an asset feed, so that each makes advertisements of its own. */
const MIXED = ["bodies", "titles", "descriptions", "images", "videos"];

/**
 * How many different advertisements people may see of a creative: at least as many as it has of anything that Meta
 * mixes, and no end of them where a catalogue fills it. Nothing where the file holds no more than an id.
 */
export function variantsOf(creative: Cursor): number | undefined {
  const story = creative.get("object_story_spec").unwrapJson();
  if (story.get("template_data").exists || creative.get("product_set_id").exists)
    return Number.POSITIVE_INFINITY;
  const feed = creative.get("asset_feed_spec").unwrapJson();
  if (feed.exists) return Math.max(1, ...MIXED.map((key) => feed.get(key).items().length));
  return story.exists || messagesOf(creative).length > 0 ? 1 : undefined;
}

/** A link ad, and the cards of a carousel, each with a title of its own. */
function linkMessages(link: Cursor): Message[] {
  const cards = link
    .get("child_attachments")
    .items()
    .map((card) => message(card, { title: "name", preheader: "description" }));
  return present([message(link, { title: "name", body: "message", preheader: "description" }), ...cards]);
}

function videoMessage(video: Cursor): Message | undefined {
  return message(video, { title: "title", body: "message", preheader: "link_description" });
}

type Part = "title" | "body" | "preheader";

function message(spec: Cursor, keys: Partial<Record<Part, string>>): Message | undefined {
  const read = (part: Part) => (keys[part] === undefined ? undefined : spec.get(keys[part]).string());
  return assembled(
    spec,
    { title: read("title"), body: read("body"), preheader: read("preheader") },
    actionOf(spec),
  );
}

/** Meta mixes the texts of an asset feed freely; each is shown, so each is kept, the first with the first. */
function variants(feed: Cursor): Message[] {
  const texts = (key: string) => feed.get(key).items();
  const bodies = texts("bodies");
  const titles = texts("titles");
  const descriptions = texts("descriptions");
  const action = feed.get("call_to_action_types").get(0).string();
  const count = Math.max(bodies.length, titles.length, descriptions.length);
  return present(
    Array.from({ length: count }, (_, index) => {
      const parts = {
        title: titles[index]?.get("text").string(),
        body: bodies[index]?.get("text").string(),
        preheader: descriptions[index]?.get("text").string(),
      };
      return assembled(bodies[index] ?? titles[index] ?? descriptions[index] ?? feed, parts, action);
    }),
  );
}

function actionOf(spec: Cursor) {
  return spec.path("call_to_action", "type").string() ?? spec.get("call_to_action_type").string();
}

/** Nothing when there is no text: a button alone says nothing. */
function assembled(
  source: Cursor,
  { title, body, preheader }: Record<Part, Message[Part] | undefined>,
  callToAction: Message["callToAction"] | undefined,
): Message | undefined {
  if (!title && !body && !preheader) return undefined;
  return {
    ...(preheader && { preheader }),
    ...(title && { title }),
    ...(body && { body }),
    ...(callToAction && { callToAction }),
    at: source.at,
  };
}
