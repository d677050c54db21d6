import { type Path, valueAt } from "../../model/index.ts";

export type Kind =
  | "journey"
  | "event"
  | "email-send"
  | "triggered-send"
  | "email"
  | "query"
  | "data-filter"
  | "filter-activity"
  | "data-extension"
  | "send-classification";

/** Assets that are whole emails. Blocks, templates and pictures are parts, and say nothing to anybody alone. */
const EMAILS: readonly unknown[] = ["htmlemail", "templatebasedemail", "textonlyemail"];

/** By keys that no other platform has; most are put there by mcdev. */
export function kindOf(value: unknown): Kind | undefined {
  const at = (...path: Path) => valueAt(value, path);
  const has = (...path: Path) => at(...path) !== undefined;
  if (has("workflowApiVersion") && Array.isArray(at("activities"))) return "journey";
  if (has("eventDefinitionKey") && (has("r__dataExtension_key") || has("schema", "fields"))) return "event";
  if (has("targetUpdateTypeName") && (has("r__dataExtension_key") || has("queryText"))) return "query";
  if (has("c__filterDefinition")) return "data-filter";
  if (has("r__dataFilter_key")) return "filter-activity";
  if (has("customerKey") && EMAILS.includes(at("assetType", "name"))) return "email";
  if (!has("CustomerKey")) return undefined;
  if (has("c__classification")) return "send-classification";
  if (has("SendDefinitionList")) return "email-send";
  if (has("TriggeredSendStatus")) return "triggered-send";
  return Array.isArray(at("Fields")) ? "data-extension" : undefined;
}
