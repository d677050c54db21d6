import { type Path, valueAt } from "../../model/index.ts";

export type Kind = "segment" | "journey" | "template" | "subscription group";

const CHANNEL_TYPES: readonly unknown[] = ["Email", "MobilePush", "Sms", "Webhook"];
const GROUP_TYPES: readonly unknown[] = ["OptIn", "OptOut"];

/** By keys and values that no other platform has. */
export function kindOf(value: unknown): Kind | undefined {
  const at = (...path: Path) => valueAt(value, path);
  const isText = (...path: Path) => typeof at(...path) === "string";
  if (Array.isArray(at("definition", "nodes"))) {
    // Files kept in git leave out the type of a journey's entry; what it leads to tells it from a segment.
    const isEntry =
      isText("definition", "entryNode", "segment") || isText("definition", "entryNode", "event");
    if (isEntry && at("definition", "entryNode", "child") !== undefined) return "journey";
    return isText("definition", "entryNode", "type") ? "segment" : undefined;
  }
  if (GROUP_TYPES.includes(at("type")) && CHANNEL_TYPES.includes(at("channel"))) return "subscription group";
  return isTemplate(at("definition")) ? "template" : undefined;
}

/** `{type: Email, subject, …}`; emails kept in git leave out the type, and the body stands in a file beside them. */
function isTemplate(definition: unknown): boolean {
  const isText = (key: string) => typeof valueAt(definition, [key]) === "string";
  const isTyped = CHANNEL_TYPES.includes(valueAt(definition, ["type"]));
  return isTyped
    ? isText("subject") || isText("body") || isText("title")
    : isText("from") && isText("subject");
}
