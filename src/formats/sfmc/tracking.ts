import type { Tracking, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** Opens and clicks are counted unless tracking is suppressed; journeys can leave out the clicks alone. */
export function trackingOf(sends: readonly Cursor[]): Tracking | undefined {
  const each = sends.flatMap((send) => {
    const suppressed = send.either("suppressTracking", "SuppressTracking").boolean();
    if (!suppressed) return [];
    const opens: Value<boolean> = { ...suppressed, value: !suppressed.value, origin: "derived" };
    const clicks = suppressed.value ? opens : (send.get("isTrackingClicks").boolean() ?? opens);
    return [{ opens, clicks }];
  });
  const [first] = each;
  if (!first) return undefined;
  const on = (key: "opens" | "clicks") => (each.find((one) => one[key].value) ?? first)[key];
  const opens = on("opens");
  return { opens, clicks: on("clicks"), identifiers: [], at: opens.at };
}
