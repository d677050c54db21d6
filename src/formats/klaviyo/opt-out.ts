import type { Channel, Transparency } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/**
 * Text messages can carry Klaviyo's own line on how to stop them by a reply. Said of the whole only when
 * every message is such a text: emails keep their link in the template.
 */
export function optOutOfTexts(
  sent: readonly { readonly channel: Channel | undefined; readonly options: Cursor }[],
): Transparency | undefined {
  const first = sent[0]?.options.get("add_opt_out_language");
  const all = sent.every(
    ({ channel, options }) => channel === "sms" && options.get("add_opt_out_language").raw === true,
  );
  return first && all ? { optOut: first.value("reply"), at: first.at } : undefined;
}
