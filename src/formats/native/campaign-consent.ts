import { type CampaignConsent, CHANNELS } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { defined } from "./defined.ts";
import { keyedBy } from "./keyed-by.ts";
import { CONSENT_BASES, SPECIAL_CATEGORY } from "./words.ts";

export function consentOf(cursor: Cursor): CampaignConsent | undefined {
  if (!cursor.exists) return undefined;
  return {
    ...defined({
      basis: cursor.get("basis").oneOf(CONSENT_BASES),
      evidence: cursor.get("evidence").text(),
      specialCategory: cursor.get("specialCategory").oneOf(SPECIAL_CATEGORY),
    }),
    channels: cursor.get("channels").entries().flatMap(channelState),
    at: cursor.at,
  };
}

function channelState([key, cursor]: [string, Cursor]): CampaignConsent["channels"] {
  const name = CHANNELS.find((channel) => channel === key);
  const state = cursor.text();
  return name && state ? [{ channel: keyedBy(name, cursor), state }] : [];
}
