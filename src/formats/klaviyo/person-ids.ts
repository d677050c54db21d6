import type { Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** Links that say who followed them: the person's id is put into the address. */
const PERSON_IDS: readonly unknown[] = ["profile_id", "profile_external_id"];

/** The ids of people among the `custom_tracking_params` of a campaign or of a flow's message. */
export function personIdsIn(options: Cursor): Value<string>[] {
  return options
    .get("custom_tracking_params")
    .items()
    .filter((parameter) => parameter.get("type").raw === "dynamic")
    .filter((parameter) => PERSON_IDS.includes(parameter.get("value").raw))
    .flatMap((parameter) => parameter.get("value").string() ?? []);
}
