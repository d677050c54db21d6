/** Small words that messages share. */
import type { Channel, Definition, Project, Segment } from "../model/index.ts";

/** What people call a definition: its name, or its id where it has none. */
export function nameOf({ name, id }: Pick<Definition, "name" | "id">): string {
  return name?.value ?? id.value;
}

/** The same for a segment; an audience written in a campaign goes by the campaign's name. */
export function audienceNameOf(segment: Segment, project: Project): string {
  const [campaign] = segment.name ? [] : project.campaignsReaching(segment);
  return nameOf(campaign?.audience.inline === segment ? campaign : segment);
}

/** `a, b and c` */
export function inWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** How a message reaches people, as it follows a verb: "goes out by e-mail". */
export function throughChannel(channel: Channel | "all"): string {
  return THROUGH[channel];
}

const THROUGH: Readonly<Record<Channel | "all", string>> = {
  email: "by e-mail",
  sms: "by text message",
  push: "as push messages",
  in_app: "in the app",
  whatsapp: "by WhatsApp",
  voice: "by phone",
  direct_mail: "by post",
  on_site: "on your site",
  paid_social: "on social media",
  paid_search: "in search results",
  display: "on other websites",
  video: "in videos",
  in_store: "in the shop",
  all: "over all channels",
};
