/** What people agreed to, on a campaign and on a data source. */
import { type CampaignConsent, CHANNELS, type SourceConsent } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { defined } from "./defined.ts";
import { keyedBy } from "./keyed-by.ts";
import { textsOf } from "./lists.ts";
import { dateOf, daysOf } from "./measures.ts";
import { CONSENT_BASES, SPECIAL_CATEGORY } from "./words.ts";

export function campaignConsentOf(cursor: Cursor): CampaignConsent | undefined {
  if (!cursor.exists) return undefined;
  return {
    ...consentOf(cursor),
    ...defined({ evidence: cursor.get("evidence").text() }),
    channels: cursor.get("channels").entries().flatMap(channelState),
  };
}

export function sourceConsentOf(cursor: Cursor): SourceConsent | undefined {
  if (!cursor.exists) return undefined;
  return {
    ...consentOf(cursor),
    ...defined({ verifiedWithSupplier: cursor.get("verifiedWithSupplier").boolean() }),
    purposes: textsOf(cursor.get("purpose")),
  };
}

function consentOf(cursor: Cursor) {
  return {
    ...defined({
      basis: cursor.get("basis").oneOf(CONSENT_BASES),
      specialCategory: cursor.get("specialCategory").oneOf(SPECIAL_CATEGORY),
      preTicked: cursor.get("preTicked").boolean(),
      bundled: cursor.get("bundled").boolean(),
      obtained: dateOf(cursor.get("obtained")),
      expires: dateOf(cursor.get("expires")) ?? daysOf(cursor.get("expires")),
    }),
    at: cursor.at,
  };
}

function channelState([key, cursor]: [string, Cursor]): CampaignConsent["channels"] {
  const name = CHANNELS.find((channel) => channel === key);
  const state = cursor.text();
  return name && state ? [{ channel: keyedBy(name, cursor), state }] : [];
}
