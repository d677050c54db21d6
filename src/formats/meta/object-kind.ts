import type { Cursor } from "../shared/cursor.ts";

/** The objects of the Marketing API that say who is reached and with what. */
export type ObjectKind = "campaign" | "ad set" | "ad" | "creative" | "custom audience" | "account";

/**
 * Keys that tell one object of Meta's from another, in the order they are tried: an ad set may repeat
 * its campaign's `special_ad_categories`, and an ad may repeat its ad set's `targeting`.
 */
const TELLING_KEYS: readonly (readonly [ObjectKind, readonly string[]])[] = [
  [
    "custom audience",
    ["lookalike_spec", "customer_file_source", "rule", "approximate_count_lower_bound", "subtype"],
  ],
  ["creative", ["object_story_spec", "asset_feed_spec"]],
  ["ad", ["creative", "adset_id", "adset", "ad_review_feedback"]],
  ["ad set", ["targeting", "frequency_control_specs", "optimization_goal", "campaign_id", "campaign"]],
  ["campaign", ["special_ad_categories", "special_ad_category", "objective", "buying_type", "adsets"]],
  ["account", ["campaigns", "ads", "adcreatives", "customaudiences"]],
];

/** Which object this is; nothing when its keys do not say. */
export function objectKindOf(object: Cursor): ObjectKind | undefined {
  if (object.get("id").string()?.value.startsWith("act_")) return "account";
  return TELLING_KEYS.find(([, keys]) => keys.some((key) => object.get(key).exists))?.[0];
}
