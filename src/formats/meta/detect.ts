import { valueAt } from "../../model/index.ts";
import { objectPaths, pageItems } from "../shared/page.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Whether the value holds an object of the Marketing API: bare, in a list, in a page, or nested in an account. */
export function detectMeta(value: unknown): boolean {
  return candidates(value).some((candidate) => isFields(candidate) && isMetaObject(candidate));
}

function candidates(value: unknown): readonly unknown[] {
  const objects = objectPaths(value).map((path) => valueAt(value, path));
  const edges = ["campaigns", "adsets", "ads", "adcreatives", "customaudiences"];
  return [...objects, ...edges.flatMap((edge) => pageItems(valueAt(value, [edge])) ?? [])];
}

/** Shows that it is Meta's, or holds something that does: an ad its creative, a campaign its ad sets. */
function isMetaObject(object: Fields): boolean {
  return !isNative(object) && (isMetaItself(object) || nestedObjects(object).some(isMetaItself));
}

function nestedObjects(object: Fields): Fields[] {
  const ads = pageItems(valueAt(object, ["ads"])) ?? [];
  const adSets = pageItems(valueAt(object, ["adsets"])) ?? [];
  const inAds = [object, ...ads].map((ad) => valueAt(ad, ["creative"]));
  return [valueAt(object, ["adset"]), ...inAds, ...adSets].filter(isFields);
}

/** Each test names keys or values that no other platform uses for the same thing. */
function isMetaItself(object: Fields): boolean {
  return (
    isTargeting(valueAt(object, ["targeting"])) ||
    Array.isArray(valueAt(object, ["special_ad_categories"])) ||
    Array.isArray(valueAt(object, ["frequency_control_specs"])) ||
    typeof valueAt(object, ["customer_file_source"]) === "string" ||
    SPEC_KEYS.some((key) => isSpec(valueAt(object, [key]))) ||
    isAudienceRule(valueAt(object, ["rule"])) ||
    isCountedAudience(object) ||
    isCampaign(object)
  );
}

const SPEC_KEYS = ["lookalike_spec", "object_story_spec", "asset_feed_spec"] as const;

const TARGETING_KEYS = [
  "geo_locations",
  "excluded_geo_locations",
  "flexible_spec",
  "custom_audiences",
  "excluded_custom_audiences",
  "publisher_platforms",
  "product_audience_specs",
  "targeting_automation",
] as const;

function isTargeting(value: unknown): boolean {
  if (typeof value === "string") return mentions(value, TARGETING_KEYS);
  return isFields(value) && TARGETING_KEYS.some((key) => Object.hasOwn(value, key));
}

function isSpec(value: unknown): boolean {
  return typeof value === "string" ? /^\s*\{/.test(value) : isFields(value);
}

/** Rules of website, app and engagement audiences: `{inclusions: {rules: [{event_sources, retention_seconds, filter}]}}`. */
function isAudienceRule(value: unknown): boolean {
  if (typeof value === "string") return mentions(value, ["event_sources"]);
  return isFields(value) && ["inclusions", "exclusions"].some((set) => isRuleSet(valueAt(value, [set])));
}

function isRuleSet(value: unknown): boolean {
  return isFields(value) && Array.isArray(valueAt(value, ["rules"]));
}

/** Audiences as read back: a type in capitals, and how many people or which pixel. */
function isCountedAudience(object: Fields): boolean {
  if (Object.hasOwn(object, "approximate_count_lower_bound")) return true;
  const type = valueAt(object, ["subtype"]);
  if (typeof type !== "string" || !/^[A-Z_]+$/.test(type)) return false;
  return ["approximate_count", "retention_days", "pixel_id"].some((key) => Object.hasOwn(object, key));
}

/** `OUTCOME_…` objectives are Meta's own words; older ones need a second sign. */
function isCampaign(object: Fields): boolean {
  const objective = valueAt(object, ["objective"]);
  if (typeof objective !== "string") return false;
  return (
    objective.startsWith("OUTCOME_") ||
    ["buying_type", "effective_status"].some((key) => Object.hasOwn(object, key))
  );
}

function isNative(object: Fields): boolean {
  const version = valueAt(object, ["apiVersion"]);
  return typeof version === "string" && version.startsWith("creepcheck/");
}

/** Judges JSON in a string without parsing it. */
function mentions(text: string, keys: readonly string[]): boolean {
  return /^\s*\{/.test(text) && keys.some((key) => text.includes(`"${key}"`));
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
