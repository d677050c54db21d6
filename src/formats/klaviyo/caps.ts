import type { Channel, FrequencyCap } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { lookBackDays } from "./days.ts";

const NOT_SENT: ReadonlyMap<unknown, Channel> = new Map<unknown, Channel>([
  ["profile-not-sent-email", "email"],
  ["profile-not-sent-sms", "sms"],
  ["profile-not-sent-push", "push"],
]);

/**
 * Klaviyo has no frequency cap, but a flow's filter is checked again before every message: "was not sent
 * an email in the last 3 days" holds it to one email in 3 days. Only where no other condition can take its place.
 */
export function capsOf(profileFilter: Cursor): FrequencyCap[] {
  return profileFilter
    .get("condition_groups")
    .items()
    .flatMap((group) => {
      const [condition, alternative] = group.get("conditions").items();
      const channel = NOT_SENT.get(condition?.get("type").raw);
      if (!condition || alternative || !channel) return [];
      const per = lookBackDays(condition.get("timeframe_filter"));
      if (!per) return [];
      return [
        {
          channel: condition.get("type").value(channel),
          max: condition.value(1, "derived"),
          per,
          at: condition.at,
        },
      ];
    });
}
