/** Whom a send leaves out, and which subscription it asks for. */
import type { ConditionNode, Reference } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { referencesIn } from "./definition.ts";

interface LeftOut {
  readonly lists: readonly Reference[];
  readonly conditions: readonly ConditionNode[];
}

/** Suppression lists and domain exclusions by name; an exclusion script as the text it is, for it is code. */
export function leftOutBy(sends: readonly Cursor[]): LeftOut {
  const lists = sends.flatMap((send) => [
    ...referencesIn(send.path("r__list_PathName", "suppressionLists")),
    ...referencesIn(send.path("r__dataExtension_key", "domainExclusions")),
  ]);
  const conditions = sends.flatMap((send): ConditionNode[] => {
    const script = send.either("exclusionFilter", "ExclusionFilter");
    const text = script.string();
    return text ? [group("none", [{ kind: "text", text, at: script.at }], script.at)] : [];
  });
  return { lists, conditions };
}

/** Nobody who left the publication list gets the message; that somebody is on it does not say they asked for it. */
export function subscribedTo(sends: readonly Cursor[]): ConditionNode[] {
  return sends.flatMap((send): ConditionNode[] => {
    const list = send.path("r__list_PathName", "publicationList");
    const isNamed = list.string() !== undefined;
    return isNamed
      ? [{ kind: "consent", granted: true, channel: list.value("email", "derived"), at: list.at }]
      : [];
  });
}
