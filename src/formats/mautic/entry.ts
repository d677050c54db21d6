/** How people come into a campaign: through segments, or by sending a form. */
import type { ConditionNode, Trigger, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import type { Bundle } from "./bundle.ts";

/** Ids of both. Where segments bring people in as well, a form says nothing of everybody. */
export interface Entry {
  readonly lists: readonly Cursor[];
  readonly forms: readonly Cursor[];
}

export function entryOf(campaign: Cursor, bundle: Bundle): Entry {
  const lists = bundle.attached("lists", "campaign", campaign);
  return { lists, forms: lists.length > 0 ? [] : bundle.attached("forms", "campaign", campaign) };
}

export function submissionOf(form: Cursor): ConditionNode {
  const id = form.text();
  const test = { operator: "eq" as const, values: id ? [id] : [] };
  return {
    kind: "event",
    event: form.value("form submission", "derived"),
    where: [{ field: form.value("form", "derived"), test }],
    at: form.at,
  };
}

/** @param delayDays before the first message */
export function triggerOf(
  campaign: Cursor,
  { forms: [form] }: Entry,
  delayDays: Value<number> | undefined,
): Trigger {
  return {
    type: campaign.value(form ? "event" : "segment_entry", "derived"),
    ...(form && { event: form.value("form submission", "derived") }),
    ...(delayDays && delayDays.value > 0 && { delayDays }),
    at: campaign.at,
  };
}
