import { type Path, valueAt } from "../../model/index.ts";

export type Kind = "list" | "workflow" | "email";

/** Keys under which HubSpot's answers keep lists, besides the usual. */
export const OWN_KEYS = ["lists", "list"] as const;

/** By keys that no other platform has: a workflow may hold filter branches too, so it comes first. */
export function kindOf(value: unknown): Kind | undefined {
  const has = (...path: Path) => valueAt(value, path) !== undefined;
  if (has("flowType") && Array.isArray(valueAt(value, ["actions"]))) return "workflow";
  if (has("enrollmentCriteria", "listFilterBranch") || has("enrollmentCriteria", "eventFilterBranches"))
    return "workflow";
  if (has("filterBranch", "filterBranchType")) return "list";
  if (has("listId") && has("processingType")) return "list";
  if (has("to", "contactIlsLists") || has("to", "contactLists")) return "email";
  return has("subscriptionDetails") && has("subject") ? "email" : undefined;
}
