import { valueAt } from "../../model/index.ts";

export type Kind = "query" | "external";

/** Keys under which the API's pages keep segment definitions and audiences. */
export const OWN_KEYS = ["segments", "children"] as const;

/** A query in Adobe's language, or an audience that was brought in from outside and has none. */
export function kindOf(value: unknown): Kind | undefined {
  const format = valueAt(value, ["expression", "format"]);
  if (typeof format === "string" && format.startsWith("pql/")) return "query";
  const has = (key: string) => typeof valueAt(value, [key]) === "string";
  return has("audienceId") && has("imsOrgId") ? "external" : undefined;
}
