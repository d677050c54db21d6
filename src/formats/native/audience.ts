import type { Audience, Definition, Segment } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { groupOf } from "./conditions.ts";
import { defined } from "./defined.ts";
import { COVERAGE, NATIVE } from "./definition.ts";
import { referencesOf } from "./lists.ts";
import { EXPANSIONS } from "./words.ts";

export function audienceOf(cursor: Cursor, campaign: Definition): Audience {
  const match = cursor.get("match");
  return {
    include: referencesOf(cursor.get("include")),
    exclude: referencesOf(cursor.get("exclude")),
    ...defined({
      inline: match.exists ? inlineSegment(match, campaign) : undefined,
      expansion: cursor.get("expansion").oneOf(EXPANSIONS),
    }),
    at: cursor.at,
  };
}

/** It bears the campaign's id; name and suppressions stay with the campaign. */
function inlineSegment(match: Cursor, campaign: Definition): Segment {
  return {
    kind: "segment",
    id: campaign.id,
    conditions: groupOf(match),
    sources: [],
    at: match.at,
    format: NATIVE,
    coverage: COVERAGE,
    suppressions: [],
  };
}
