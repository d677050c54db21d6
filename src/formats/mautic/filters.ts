/** The filters of a segment, or of a piece of dynamic content. */
import type { Channel, ConditionNode } from "../../model/index.ts";
import { join, joinIfAny, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readBehaviour } from "./behaviour.ts";
import { referenceTo } from "./definition.ts";
import { isNegative, readTest } from "./operator.ts";

/** `or` begins a new group; inside a group all filters hold. Nothing when there is no filter. */
export function readFilters(filters: Cursor): ConditionNode | undefined {
  const groups: ConditionNode[][] = [];
  for (const filter of filters.items()) {
    const node = readFilter(filter);
    const current = groups.at(-1);
    if (current && filter.get("glue").raw !== "or") current.push(node);
    else groups.push([node]);
  }
  return joinIfAny(
    "any",
    groups.flatMap((nodes) => (nodes[0] ? [join("all", nodes, nodes[0].at)] : [])),
    filters.at,
  );
}

function readFilter(filter: Cursor): ConditionNode {
  const field = filter.get("field").string();
  if (!field) return { kind: "other", type: "filter without a field", at: filter.at };
  if (field.value === "leadlist") return membership(filter);
  const refused = REFUSED.get(field.value);
  if (refused) return refusal(filter, refused);
  const test = readTest(filter, valueIn(filter));
  return readBehaviour(filter, field, test) ?? { kind: "profile", field, test, at: filter.at };
}

/** Version 7 keeps the value in `properties`, older ones beside the field. */
function valueIn(filter: Cursor): Cursor {
  const inside = filter.path("properties", "filter");
  return inside.exists ? inside : filter.get("filter");
}

/** In at least one of the segments, or in none of them. */
function membership(filter: Cursor): ConditionNode {
  const members = valueIn(filter)
    .itemsOrSelf()
    .flatMap((id): ConditionNode[] => {
      const segment = referenceTo(id);
      return segment ? [{ kind: "membership", segment, at: id.at }] : [];
    });
  const negated = isNegative(filter.get("operator").raw);
  return unless(
    negated,
    joinIfAny("any", members, filter.at) ?? { kind: "other", type: "segment", at: filter.at },
  );
}

/** People who said no, by the channel they said it on. */
const REFUSED: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ["dnc_unsubscribed", "email"],
  ["dnc_manual_email", "email"],
  ["dnc_unsubscribed_sms", "sms"],
  ["dnc_manual_sms", "sms"],
]);

/** “Unsubscribed: no” leaves those who did not say no; that is no yes. */
function refusal(filter: Cursor, channel: Channel): ConditionNode {
  const value = valueIn(filter).raw;
  const isNo = value === 0 || value === "0" || value === false;
  return unless(isNo !== isNegative(filter.get("operator").raw), {
    kind: "consent",
    channel: filter.get("field").value(channel, "derived"),
    granted: false,
    at: filter.at,
  });
}
