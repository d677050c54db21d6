import type { DataSource, SourceConsent } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { defined } from "./defined.ts";
import { definitionOf } from "./definition.ts";
import { textsOf } from "./lists.ts";
import { daysOf } from "./measures.ts";
import { CONSENT_BASES, PARTIES } from "./words.ts";

export function dataSourceOf(cursor: Cursor): DataSource {
  return {
    kind: "data-source",
    ...definitionOf(cursor),
    ...defined({
      party: cursor.get("party").oneOf(PARTIES),
      collectedVia: cursor.get("collectedVia").text(),
      supplier: cursor.get("supplier").text(),
      consent: consentOf(cursor.get("consent")),
      retentionDays: daysOf(cursor.get("retention")),
    }),
    categories: textsOf(cursor.get("categories")),
  };
}

function consentOf(cursor: Cursor): SourceConsent | undefined {
  if (!cursor.exists) return undefined;
  return {
    ...defined({ basis: cursor.get("basis").oneOf(CONSENT_BASES) }),
    purposes: textsOf(cursor.get("purpose")),
    at: cursor.at,
  };
}
