import type { SuppressionEntry } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { defined } from "./defined.ts";
import { listOf } from "./lists.ts";
import { dateOf } from "./measures.ts";

export function suppressionsOf(cursor: Cursor): SuppressionEntry[] {
  return listOf(cursor, suppression);
}

/** One whose rule or last day cannot be read suppresses nothing: better a finding too many than one too few. */
function suppression(cursor: Cursor): SuppressionEntry | undefined {
  const rule = cursor.get("rule").string()?.value;
  const until = dateOf(cursor.get("until"))?.value;
  if (rule === undefined || (cursor.get("until").exists && until === undefined)) return undefined;
  return {
    rule,
    ...defined({
      reason: cursor.get("reason").string()?.value,
      until,
      pointer: cursor.get("pointer").string()?.value,
    }),
    as: cursor.get("as").raw === "false-positive" ? "false-positive" : "accepted-risk",
    at: cursor.at,
  };
}
