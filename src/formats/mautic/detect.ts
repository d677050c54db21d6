import { valueAt } from "../../model/index.ts";

/** What the first entity of a kind must have for the export to be Mautic's: other platforms have lists and emails too. */
const TELLING: readonly [entity: string, ...keys: string[]][] = [
  ["campaign_event", "event_type"],
  ["campaign", "canvas_settings"],
  ["lists", "is_preference_center", "filters"],
  ["email", "custom_html", "email_type"],
  ["emails", "custom_html", "email_type"],
];

/** An export is a list of bundles, each with lists of entities by their kind. */
export function detect(value: unknown): boolean {
  return [value]
    .flat()
    .some((bundle) =>
      TELLING.some(([entity, ...keys]) =>
        keys.every((key) => valueAt(bundle, [entity, 0, key]) !== undefined),
      ),
    );
}
