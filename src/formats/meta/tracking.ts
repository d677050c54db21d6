import type { Tracking, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";

/** What follows people, by the key that names it in `promoted_object` or in `tracking_specs`. */
const TRACKERS: readonly (readonly [identifier: string, keys: readonly string[]])[] = [
  ["meta_pixel", ["pixel_id", "fb_pixel"]],
  ["app_events", ["application_id", "application"]],
  ["offline_events", ["offline_conversion_data_set_id", "dataset"]],
];

/** Pixels, apps and offline data an ad set and its ads report to, and whether links carry tags. */
export function trackingOf(
  promoted: Cursor,
  ads: readonly Cursor[],
  creatives: readonly Cursor[],
): Tracking | undefined {
  const places = [promoted, ...ads.flatMap((ad) => ad.get("tracking_specs").unwrapJson().itemsOrSelf())];
  const identifiers = present(TRACKERS.map(([identifier, keys]) => firstUse(places, identifier, keys)));
  const tags = present(creatives.map((creative) => creative.get("url_tags").string()))[0];
  const at = identifiers[0]?.at ?? tags?.at;
  return (
    at && { ...(tags && { clicks: { ...tags, value: true, origin: "derived" as const } }), identifiers, at }
  );
}

function firstUse(
  places: readonly Cursor[],
  identifier: string,
  keys: readonly string[],
): Value<string> | undefined {
  for (const place of places) {
    for (const key of keys) {
      const found = place.get(key);
      if (found.itemsOrSelf().some((id) => id.text() !== undefined))
        return found.value(identifier, "derived");
    }
  }
  return undefined;
}
