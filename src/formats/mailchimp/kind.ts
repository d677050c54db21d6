import { type Path, valueAt } from "../../model/index.ts";

export type Kind = "campaign" | "segment";

/** Keys under which Mailchimp's answers keep objects, besides the usual. */
export const OWN_KEYS = ["campaigns", "automations", "emails", "segments"] as const;

const SEGMENT_TYPES: readonly unknown[] = ["saved", "static", "fuzzy"];

/** By keys that no other platform has. */
export function kindOf(value: unknown): Kind | undefined {
  const is = (type: string, ...path: Path) => typeof valueAt(value, path) === type;
  if (is("object", "recipients", "segment_opts") || is("string", "recipients", "list_id")) return "campaign";
  if (is("string", "trigger_settings", "workflow_type")) return "campaign";
  if (is("string", "options", "conditions", 0, "condition_type")) return "segment";
  const isTyped = SEGMENT_TYPES.includes(valueAt(value, ["type"]));
  return isTyped && is("string", "list_id") && is("number", "member_count") ? "segment" : undefined;
}
