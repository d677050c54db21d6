import type { Audience, FacetCoverage, Reference, Segment, Value } from "../../model/index.ts";
import { conditionsIn } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { META } from "./definition.ts";
import { isOpen } from "./embedded.ts";
import { expansionOf } from "./expansion.ts";
import { referencesOf } from "./references.ts";
import { targetingConditions } from "./targeting.ts";

/** Whom `targeting` reaches, before it is known what can be said of it. */
export interface Reach {
  readonly audience: Audience;
  /** Some condition, or the campaign itself, names an audience that is defined elsewhere. */
  readonly audiences: boolean;
  readonly unnamed: boolean;
  /** The audience with its conditions as a segment, once the coverage is known. */
  withInline(id: Value<string>, coverage: FacetCoverage): Audience;
}

/** Audiences that were made once, and those Meta fills from a catalogue. */
function referencesIn(targeting: Cursor, keys: readonly string[]): Reference[] {
  return keys.flatMap((key) => referencesOf(targeting.get(key)));
}

/**
 * @param targeting the object itself, opened; nothing is reached by one that cannot be read
 * @param owner what it belongs to, which is pointed at when there is none
 */
export function reachOf(targeting: Cursor, owner: Cursor): Reach {
  const audience: Audience = {
    include: referencesIn(targeting, ["custom_audiences", "dynamic_audience_ids"]),
    exclude: referencesIn(targeting, ["excluded_custom_audiences", "excluded_dynamic_audience_ids"]),
    ...expansionOf(targeting),
    at: targeting.exists ? targeting.at : owner.at,
  };
  if (!isOpen(targeting)) return { audience, audiences: false, unnamed: false, withInline: () => audience };
  const conditions = targetingConditions(targeting);
  const all = [...conditionsIn(conditions)].map(({ condition }) => condition);
  return {
    audience,
    audiences: audience.include.length > 0 || all.some(({ kind }) => kind === "membership"),
    unnamed: all.some((condition) => condition.kind === "interest" && condition.name === undefined),
    withInline(id, coverage) {
      const inline: Segment = {
        kind: "segment",
        id,
        conditions,
        sources: [],
        at: targeting.at,
        format: META,
        coverage,
        suppressions: [],
      };
      return { ...audience, inline };
    },
  };
}
