import type { Audience, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

type Expansion = NonNullable<Audience["expansion"]>["value"];

/** Switches that let Meta go beyond the audience, each with the value that turns it on and how far it goes. */
const SWITCHES: readonly (readonly [path: readonly string[], on: unknown, reach: Expansion])[] = [
  [["targeting_automation", "advantage_audience"], 1, "platform_auto"],
  [["targeting_optimization"], "expansion_all", "platform_auto"],
  [["targeting_relaxation_types", "custom_audience"], 1, "platform_auto"],
  [["targeting_automation", "individual_setting", "age"], 1, "platform_auto"],
  [["targeting_automation", "individual_setting", "gender"], 1, "platform_auto"],
  [["targeting_automation", "individual_setting", "geo"], 1, "platform_auto"],
  [["targeting_relaxation_types", "lookalike"], 1, "lookalike"],
];

/**
 * Whether Meta may go beyond the audience: yes when any switch is on, no when the one for the audience as
 * a whole is off. Otherwise Meta's default depends on the goal and the API version, so nothing is said.
 */
export function expansionOf(targeting: Cursor): { readonly expansion?: Value<Expansion> } {
  for (const [path, on, reach] of SWITCHES) {
    const found = targeting.path(...path);
    if (found.raw === on) return { expansion: found.value(reach) };
  }
  const whole = targeting.path("targeting_automation", "advantage_audience");
  return whole.raw === 0 ? { expansion: whole.value("none") } : {};
}
