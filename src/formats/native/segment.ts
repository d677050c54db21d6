import type { Segment } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { groupOf } from "./conditions.ts";
import { defined } from "./defined.ts";
import { definitionOf } from "./definition.ts";
import { referencesOf, referenceTo } from "./lists.ts";
import { daysOf } from "./measures.ts";

export function segmentOf(cursor: Cursor): Segment {
  const seed = cursor.get("lookalike_of").text();
  return {
    kind: "segment",
    ...definitionOf(cursor),
    conditions: groupOf(cursor.get("match")),
    sources: referencesOf(cursor.get("sources")),
    ...defined({
      retentionDays: daysOf(cursor.get("retention")),
      size: cursor.get("size").number(),
      seed: seed && referenceTo(seed),
    }),
  };
}
