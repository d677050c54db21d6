/** Conditions on how people stand to the shop: which groups they are in, what they agreed to. */
import type { ConditionNode, Value } from "../../model/index.ts";
import { join, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import type { Resources } from "./resources.ts";

/** `profile-group-membership`: in a list or segment, or in none of those named. */
export function membershipCondition(condition: Cursor, resources: Resources): ConditionNode | undefined {
  const memberships = condition
    .get("group_ids")
    .itemsOrSelf()
    .flatMap((id) => {
      const segment = resources.reference(id);
      return segment ? [{ kind: "membership" as const, segment, at: id.at }] : [];
    });
  if (memberships.length === 0) return undefined;
  return unless(condition.get("is_member").raw === false, join("any", memberships, condition.at));
}

/**
 * `profile-marketing-consent`. Klaviyo also "can" send to people it calls `never_subscribed`: they left
 * an address and said neither yes nor no, so nothing was granted.
 */
export function consentCondition(condition: Cursor): ConditionNode | undefined {
  const consent = condition.get("consent");
  const reachable = consent.get("can_receive_marketing").boolean();
  if (!reachable) return undefined;
  const channel = channelOf(consent.get("channel"));
  const neverAsked = consent.path("consent_status", "subscription").raw === "never_subscribed";
  return {
    kind: "consent",
    granted: reachable.value && !neverAsked,
    ...(channel && { channel }),
    at: condition.at,
  };
}

/** Reachable statuses in which somebody may have said yes; `implicitly_reachable` alone is without it. */
const GRANTED: readonly string[] = ["explicitly_reachable", "implicitly_or_explicitly_reachable"];

/** `profile-permissions`: the same for WhatsApp. */
export function permissionCondition(condition: Cursor): ConditionNode | undefined {
  const status = condition.path("permission", "reachable_status").string();
  if (!status) return undefined;
  const channel = channelOf(condition.get("channel"));
  const granted = GRANTED.includes(status.value);
  return { kind: "consent", granted, ...(channel && { channel }), at: condition.at };
}

/** `whatsapp_marketing` and `whatsapp_transactional` are one channel. */
function channelOf(channel: Cursor): Value<string> | undefined {
  const name = channel.string();
  return name?.value.startsWith("whatsapp_") ? { ...name, value: "whatsapp" } : name;
}
