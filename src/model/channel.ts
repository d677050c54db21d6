/** How a message reaches people. */
export const CHANNELS = [
  "email",
  "sms",
  "push",
  "in_app",
  "whatsapp",
  "voice",
  "direct_mail",
  "on_site",
  "paid_social",
  "paid_search",
  "display",
  "video",
  "in_store",
] as const;

export type Channel = (typeof CHANNELS)[number];

/** Channels on which the message is an advertisement bought from somebody else. */
export const AD_CHANNELS: readonly Channel[] = ["paid_social", "paid_search", "display", "video"];
