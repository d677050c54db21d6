import { type Path, valueAt } from "../../model/index.ts";

export type Kind = "segment" | "scoring plan" | "rule" | "personalisations";

/** The key under which Unomi's pages keep items. */
export const OWN_KEYS = ["list"] as const;

export function kindOf(value: unknown): Kind | undefined {
  const at = (...path: Path) => valueAt(value, path);
  if (Array.isArray(at("personalizations", 0, "contents"))) return "personalisations";
  if (typeof at("metadata", "id") !== "string") return undefined;
  if (isCondition(at("elements", 0, "condition"))) return "scoring plan";
  if (!isCondition(at("condition"))) return undefined;
  return Array.isArray(at("actions")) ? "rule" : "segment";
}

/** `{type: "…Condition", parameterValues}`: nobody else writes conditions so. */
function isCondition(value: unknown): boolean {
  const type = valueAt(value, ["type"]);
  const parameters = valueAt(value, ["parameterValues"]);
  return typeof type === "string" && type.endsWith("Condition") && typeof parameters === "object";
}
