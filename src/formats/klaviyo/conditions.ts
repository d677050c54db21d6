/** Klaviyo's filters: groups that must all hold, each of conditions of which one must hold. */
import type { ConditionNode } from "../../model/index.ts";
import { join } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { eventPropertyCondition, funnelCondition, metricCondition } from "./event-conditions.ts";
import { distanceCondition, regionCondition } from "./location-conditions.ts";
import {
  hasObjectCondition,
  objectPropertyCondition,
  outputCondition,
  predictiveCondition,
  propertyCondition,
} from "./profile-conditions.ts";
import type { Resources } from "./resources.ts";
import { consentCondition, membershipCondition, permissionCondition } from "./standing-conditions.ts";

/** Reads one type of condition; gives nothing when what it needs is missing or malformed. */
type Reader = (condition: Cursor, resources: Resources) => ConditionNode | undefined;

/**
 * The types that say something about people. `profile-sample` (a random share), `profile-not-in-flow` and
 * `profile-not-sent-…` (what was sent before) do not: like types yet unknown they are kept by name only.
 */
const READERS: ReadonlyMap<unknown, Reader> = new Map<unknown, Reader>([
  ["profile-metric", metricCondition],
  ["profile-metric-funnel", funnelCondition],
  ["metric-property", eventPropertyCondition],
  ["price-drop-property", eventPropertyCondition],
  ["low-inventory-property", eventPropertyCondition],
  ["profile-property", propertyCondition],
  ["profile-predictive-analytics", predictiveCondition],
  ["profile-has-custom-object", hasObjectCondition],
  ["custom-object-property", objectPropertyCondition],
  ["custom-object-trigger-property", objectPropertyCondition],
  ["action-output", outputCondition],
  ["profile-postal-code-distance", distanceCondition],
  ["profile-region", regionCondition],
  ["profile-group-membership", membershipCondition],
  ["profile-marketing-consent", consentCondition],
  ["profile-permissions", permissionCondition],
]);

/** Whether conditions of this type are read for what they say of people. */
export function isReadable(type: string): boolean {
  return READERS.has(type);
}

/** The groups of `{condition_groups: […]}`, all of which must hold. */
export function readGroups(filter: Cursor, resources: Resources): ConditionNode[] {
  return filter
    .get("condition_groups")
    .items()
    .flatMap((group) => {
      const nodes = group
        .get("conditions")
        .items()
        .filter((condition) => condition.exists)
        .map((condition) => readCondition(condition, resources));
      return nodes.length > 0 ? [join("any", nodes, group.at)] : [];
    });
}

function readCondition(condition: Cursor, resources: Resources): ConditionNode {
  const type = condition.get("type").string()?.value ?? "unknown";
  return READERS.get(type)?.(condition, resources) ?? { kind: "other", type, at: condition.at };
}
