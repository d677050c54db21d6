/** What people see. */
import type { Channel } from "./channel.ts";
import type { Place, Value } from "./place.ts";

/** How a message takes its place on the screen, from the quietest to the loudest. */
export const MESSAGE_FORMATS = [
  "native",
  "banner",
  "announcement",
  "pop_up",
  "interstitial",
  "autoplay_video",
  "autoplay_audio",
] as const;

export type MessageFormat = (typeof MESSAGE_FORMATS)[number];

/** Copy as the recipient reads it. Texts keep their merge tokens. */
export interface Message {
  readonly channel?: Value<Channel>;
  readonly format?: Value<MessageFormat>;
  readonly sender?: Value<string>;
  readonly subject?: Value<string>;
  readonly preheader?: Value<string>;
  readonly title?: Value<string>;
  readonly body?: Value<string>;
  readonly callToAction?: Value<string>;
  readonly at: Place;
}
