import type { Tracking } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { defined } from "./defined.ts";
import { textsOf } from "./lists.ts";

export function trackingOf(cursor: Cursor): Tracking | undefined {
  if (!cursor.exists) return undefined;
  return {
    ...defined({
      opens: cursor.get("opens").boolean(),
      clicks: cursor.get("clicks").boolean(),
      crossDevice: cursor.get("crossDevice").boolean(),
    }),
    identifiers: textsOf(cursor.get("identifiers")),
    at: cursor.at,
  };
}
