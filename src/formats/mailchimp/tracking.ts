import type { Tracking } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** What follows people from the email to the website. `google_analytics` and `clicktale` hold a name when they are on. */
const FOLLOWING = ["ecomm360", "goal_tracking", "google_analytics", "clicktale"];

export function trackingOf(tracking: Cursor): Tracking | undefined {
  if (!tracking.exists) return undefined;
  const opens = tracking.get("opens").boolean();
  const html = tracking.get("html_clicks").boolean();
  const text = tracking.get("text_clicks").boolean();
  const clicks = text?.value ? text : (html ?? text);
  const identifiers = FOLLOWING.flatMap((key) => {
    const { raw } = tracking.get(key);
    return raw === true || (typeof raw === "string" && raw !== "")
      ? [tracking.get(key).value(key, "derived")]
      : [];
  });
  return { ...(opens && { opens }), ...(clicks && { clicks }), identifiers, at: tracking.at };
}
