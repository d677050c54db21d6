import type { Coverage, FrequencyCap } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { objectKindOf } from "./object-kind.ts";

/** Performance goals for which Meta takes a cap, says its reference of the ad set. The others lost theirs with API version 20. */
const GOALS_WITH_CAP: readonly string[] = ["REACH", "THRUPLAY"];

/** Caps on impressions. A spec of type `TARGET` aims at a frequency rather than ending it. */
export function frequencyCaps(adSet: Cursor): FrequencyCap[] {
  return present(adSet.get("frequency_control_specs").unwrapJson().items().map(cap));
}

function cap(spec: Cursor): FrequencyCap | undefined {
  const max = spec.get("max_frequency").number();
  const days = spec.get("interval_days").number();
  const { raw: type = "CAP" } = spec.get("type");
  const { raw: event = "IMPRESSIONS" } = spec.get("event");
  if (!max || !days || max.value <= 0 || days.value <= 0 || type !== "CAP" || event !== "IMPRESSIONS")
    return undefined;
  return { channel: spec.value("all", "derived"), max, per: days, at: spec.at };
}

/**
 * Whether an ad set without caps has none.
 *
 * - It is an ad that repeats its ad set's targeting: caps are not repeated with it.
 * - It has the field, be it empty, or a goal that allows a cap: yes.
 * - The impressions were reserved: the cap was agreed in the reservation.
 * - Any other goal: there is no cap on the ad set, but none can be set either. What remains are account
 *   rules that pause ads by frequency, which are not in the file; so only part is known.
 */
export function frequencyCoverage(adSet: Cursor, campaign: Cursor): Coverage {
  if (objectKindOf(adSet) === "ad") return "elsewhere";
  if (adSet.get("frequency_control_specs").raw !== undefined) return "authoritative";
  if (adSet.get("rf_prediction_id").exists || campaign.get("buying_type").raw === "RESERVED")
    return "elsewhere";
  const goal = adSet.get("optimization_goal").string()?.value;
  return goal !== undefined && GOALS_WITH_CAP.includes(goal) ? "authoritative" : "partial";
}
