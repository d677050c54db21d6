import type { Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

const SECONDS_A_DAY = 86_400;

/** `retention_seconds` in days; 0 stands for no window, as for the people who like a page. */
export function lookBackDays(rule: Cursor): Value<number> | undefined {
  const seconds = rule.get("retention_seconds").number();
  if (seconds === undefined || seconds.value <= 0) return undefined;
  return { value: seconds.value / SECONDS_A_DAY, at: seconds.at, origin: "derived" };
}
