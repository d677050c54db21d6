import type { FrequencyCap } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** How often a person hears from the campaign on all channels together. */
export function capsOf(limits: Cursor): FrequencyCap[] {
  return limits
    .path("AllChannelsSubtypes", "CommunicationLimitList")
    .items()
    .flatMap((limit) => {
      const max = limit.get("MaxCountPerRecipient").number();
      // Counted in days; there is no other unit.
      const per = limit.get("Unit").raw === "DAY" ? limit.get("Frequency").number() : undefined;
      return max && per ? [{ channel: limit.value("all", "derived"), max, per, at: limit.at }] : [];
    });
}
