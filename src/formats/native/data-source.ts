import type { DataSource } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { sourceConsentOf } from "./consent.ts";
import { defined } from "./defined.ts";
import { definitionOf } from "./definition.ts";
import { textsOf } from "./lists.ts";
import { daysOf } from "./measures.ts";
import { PARTIES } from "./words.ts";

export function dataSourceOf(cursor: Cursor): DataSource {
  return {
    kind: "data-source",
    ...definitionOf(cursor),
    ...defined({
      party: cursor.get("party").oneOf(PARTIES),
      collectedVia: cursor.get("collectedVia").text(),
      supplier: cursor.get("supplier").text(),
      consent: sourceConsentOf(cursor.get("consent")),
      retentionDays: daysOf(cursor.get("retention")),
    }),
    categories: textsOf(cursor.get("categories")),
    fields: textsOf(cursor.get("fields")),
    identifiers: textsOf(cursor.get("identifiers")),
  };
}
