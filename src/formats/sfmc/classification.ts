/** Whether a send is advertising: its send classification says, in a file of its own. */
import type { Campaign, Transparency, Value } from "../../model/index.ts";
import type { Companions } from "../shared/companions.ts";
import { Cursor } from "../shared/cursor.ts";

/** mcdev renamed the second to the first. */
const KEYS = ["r__sendClassification_key", "r__sendClassification_CustomerKey"] as const;

/**
 * Of several sends the whole is advertising unless every one is transactional. Marketing Cloud refuses to send a
 * commercial email without a link to unsubscribe.
 */
export function classified(
  sends: readonly Cursor[],
  companions: Companions,
  fallback: Cursor,
): Pick<Campaign, "purpose" | "transparency"> {
  const classes = sends.map((send) => classOf(send, companions));
  const commercial = classes.find((found) => found?.value === "Commercial");
  const [first] = classes;
  if (first && classes.every((found) => found?.value === "Transactional"))
    return { purpose: { ...first, value: "transactional" } };
  return {
    purpose: commercial ? { ...commercial, value: "marketing" } : fallback.value("marketing", "default"),
    ...(commercial && classes.every((found) => found?.value === "Commercial") && optOut(commercial)),
  };
}

function optOut(commercial: Value<string>): { transparency: Transparency } {
  return { transparency: { optOut: { ...commercial, value: "link", origin: "default" }, at: commercial.at } };
}

/** The place is that of the key in the send: that is what somebody would change. */
function classOf(send: Cursor, companions: Companions): Value<string> | undefined {
  const key = KEYS.map((name) => send.get(name).string()).find((found) => found !== undefined);
  if (!key) return undefined;
  const file = companions(`../sendClassification/${key.value}.sendClassification-meta.json`);
  const found = file && Cursor.of(file).get("c__classification").string();
  return found && { ...key, value: found.value, origin: "derived" };
}
