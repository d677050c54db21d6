/** The steps of a journey: messages, waits, and splits by segment. */
import type { Channel, ConditionNode, Message, Value } from "../../model/index.ts";
import { join } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { channelOf } from "./channel.ts";
import { daysOf, referenceTo } from "./definition.ts";
import type { Resources } from "./resources.ts";
import { messageOf } from "./template.ts";

/** A message with the step that sends it, and its template where that is in the file. */
export interface Sending {
  readonly node: Cursor;
  readonly channel: Value<Channel>;
  readonly message: Message;
  readonly template?: Cursor;
}

export function sendingsIn(nodes: readonly Cursor[], resources: Resources): Sending[] {
  return nodes.flatMap((node) => {
    const variant = node.get("variant");
    const channel = channelOf(variant.get("type"));
    if (node.get("type").raw !== "MessageNode" || !channel) return [];
    const template = templateOf(variant, resources);
    const message = template ? messageOf(template, channel) : { channel, at: node.at };
    return [{ node, channel, message, ...(template && { template }) }];
  });
}

/** The API names a template by id, files kept in git by name. */
function templateOf(variant: Cursor, resources: Resources): Cursor | undefined {
  return (
    resources.find("template", variant.get("templateId")) ??
    resources.find("template", variant.get("template"))
  );
}

/** Segments that decide who goes which way: they choose who gets which message, among people who are in already. */
export function splitsIn(nodes: readonly Cursor[]): ConditionNode[] {
  const keys = nodes.flatMap((node) => [
    node.path("variant", "segment"),
    ...node
      .get("segmentChildren")
      .items()
      .map((child) => child.get("segmentId")),
  ]);
  return membershipOfAny(keys);
}

/** One node: a member of at least one; nothing when none is named. */
export function membershipOfAny(keys: readonly Cursor[]): ConditionNode[] {
  const members = keys.flatMap((key): ConditionNode[] => {
    const segment = referenceTo(key);
    return segment ? [{ kind: "membership", segment, at: key.at }] : [];
  });
  const [first] = members;
  return first ? [join("any", members, first.at)] : [];
}

/** Days between the start and the first message; nothing when a split or another kind of wait comes first. */
export function delayBefore(definition: Cursor, nodes: readonly Cursor[]): Value<number> | undefined {
  const byId = new Map(nodes.map((node) => [node.get("id").text()?.value, node]));
  let next = definition.path("entryNode", "child").text();
  let delay: Value<number> | undefined;
  while (next) {
    const node = byId.get(next.value);
    if (!node) return undefined;
    // Taken off the map once it was passed, so that a circle ends.
    byId.delete(next.value);
    const type = node.get("type").raw;
    if (type === "MessageNode") return delay;
    const days = type === "DelayNode" ? daysOf(node.path("variant", "seconds")) : undefined;
    if (!days) return undefined;
    delay = { ...days, value: (delay?.value ?? 0) + days.value };
    next = node.get("child").text();
  }
  return undefined;
}
