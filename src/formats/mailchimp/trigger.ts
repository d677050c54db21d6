import type { Trigger, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** What sets an automation off, in words: Mailchimp's name, or a plainer one. */
const EVENTS: ReadonlyMap<string, string> = new Map([
  ["abandonedBrowse", "product viewed"],
  ["abandonedCart", "cart abandoned"],
  ["bestCustomers", "became a best customer"],
  ["categoryFollowup", "order placed"],
  ["dateAdded", "signed up"],
  ["emailFollowup", "email opened"],
  ["groupAdd", "added to a group"],
  ["groupRemove", "removed from a group"],
  ["productFollowup", "order placed"],
  ["purchaseFollowup", "order placed"],
  ["visitUrl", "page view"],
  ["winBack", "lapsed"],
]);

/** Birthdays and other days that come round, or that come once. */
const DATES: readonly string[] = ["recurringEvent", "specialEvent"];

const DAYS: ReadonlyMap<unknown, number> = new Map([
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
]);

export function triggerOf(object: Cursor): Trigger | undefined {
  const workflow = object.path("trigger_settings", "workflow_type");
  const type = workflow.string();
  if (type === undefined) return undefined;
  const isDate = DATES.includes(type.value);
  const event = EVENTS.get(type.value);
  const delayDays = delayOf(object.get("delay"));
  return {
    type: workflow.value(isDate ? "date" : "event", "derived"),
    ...(event !== undefined && { event: workflow.value(event, "derived") }),
    ...(delayDays && { delayDays }),
    at: workflow.at,
  };
}

/** `{amount, type, direction}`; an email that goes out before a date waits for nothing. */
function delayOf(delay: Cursor): Value<number> | undefined {
  const amount = delay.get("amount").number();
  const days = DAYS.get(delay.get("type").raw);
  if (!amount || amount.value < 0 || days === undefined || delay.get("direction").raw === "before")
    return undefined;
  return { ...amount, value: amount.value * days, origin: "derived" };
}
