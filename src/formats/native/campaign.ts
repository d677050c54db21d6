import {
  type AutomatedDecision,
  type Campaign,
  CHANNELS,
  DECISIONS,
  OFFERS,
  type Terms,
} from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { audienceOf } from "./audience.ts";
import { campaignConsentOf } from "./consent.ts";
import { defined } from "./defined.ts";
import { definitionOf } from "./definition.ts";
import { listOf } from "./lists.ts";
import { dateOf, regionOf } from "./measures.ts";
import { messageOf, transparencyOf } from "./messages.ts";
import { frequencyCapOf, scheduleOf, triggerOf } from "./timing.ts";
import { trackingOf } from "./tracking.ts";
import { PURPOSES } from "./words.ts";

export function campaignOf(cursor: Cursor): Campaign {
  const definition = definitionOf(cursor);
  return {
    kind: "campaign",
    ...definition,
    channels: listOf(cursor.get("channels"), (item) => item.oneOf(CHANNELS)),
    regions: [],
    offers: [],
    reviewers: [],
    frequency: [],
    ...termsOf(cursor),
    audience: audienceOf(cursor.get("audience"), definition),
    messages: listOf(cursor.get("messages"), messageOf),
    ...defined({
      status: cursor.get("status").text(),
      trigger: triggerOf(cursor.get("trigger")),
    }),
  };
}

/** Under what terms people are addressed: what a sidecar can say of another platform's campaign as well. */
export function termsOf(cursor: Cursor): Terms {
  return defined({
    purpose: cursor.get("purpose").oneOf(PURPOSES),
    regions: listIn(cursor.get("regions"), regionOf),
    offers: listIn(cursor.get("offers"), (item) => item.oneOf(OFFERS)),
    automatedDecision: automatedDecisionOf(cursor.get("automatedDecision")),
    reviewers: listIn(cursor.get("reviewers"), (item) => item.text()),
    reviewBy: dateOf(cursor.get("reviewBy")),
    frequency: listIn(cursor.get("frequency"), frequencyCapOf),
    stopAfter: cursor.get("stopAfter").text(),
    schedule: scheduleOf(cursor.get("schedule")),
    consent: campaignConsentOf(cursor.get("consent")),
    tracking: trackingOf(cursor.get("tracking")),
    transparency: transparencyOf(cursor.get("transparency")),
  });
}

/** The list under a key, if the key is there. */
function listIn<T>(cursor: Cursor, read: (item: Cursor) => T | undefined): T[] | undefined {
  return cursor.exists ? listOf(cursor, read) : undefined;
}

function automatedDecisionOf(cursor: Cursor): AutomatedDecision | undefined {
  const about = cursor.get("about").oneOf(DECISIONS);
  const humanReview = cursor.get("humanReview").boolean();
  return about && { about, ...defined({ humanReview }), at: cursor.at };
}
