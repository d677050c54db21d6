import { type AutomatedDecision, type Campaign, CHANNELS, DECISIONS, OFFERS } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { audienceOf } from "./audience.ts";
import { campaignConsentOf } from "./consent.ts";
import { defined } from "./defined.ts";
import { definitionOf } from "./definition.ts";
import { listOf, textsOf } from "./lists.ts";
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
    regions: listOf(cursor.get("regions"), regionOf),
    offers: listOf(cursor.get("offers"), (item) => item.oneOf(OFFERS)),
    reviewers: textsOf(cursor.get("reviewers")),
    audience: audienceOf(cursor.get("audience"), definition),
    frequency: listOf(cursor.get("frequency"), frequencyCapOf),
    messages: listOf(cursor.get("messages"), messageOf),
    ...defined({
      status: cursor.get("status").text(),
      purpose: cursor.get("purpose").oneOf(PURPOSES),
      reviewBy: dateOf(cursor.get("reviewBy")),
      automatedDecision: automatedDecisionOf(cursor.get("automatedDecision")),
      trigger: triggerOf(cursor.get("trigger")),
      stopAfter: cursor.get("stopAfter").text(),
      schedule: scheduleOf(cursor.get("schedule")),
      consent: campaignConsentOf(cursor.get("consent")),
      tracking: trackingOf(cursor.get("tracking")),
      transparency: transparencyOf(cursor.get("transparency")),
    }),
  };
}

function automatedDecisionOf(cursor: Cursor): AutomatedDecision | undefined {
  const about = cursor.get("about").oneOf(DECISIONS);
  const humanReview = cursor.get("humanReview").boolean();
  return about && { about, ...defined({ humanReview }), at: cursor.at };
}
