/** HubSpot's filter branches: each joins its filters and the branches inside it. */
import type { ConditionNode, Value } from "../../model/index.ts";
import { group, join } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readFilter } from "./filter.ts";
import { readPropertyTest } from "./property-test.ts";
import { countOf, lookBackDays } from "./refine.ts";

/** The branch as a tree; nothing when there is none. An empty branch is one that everybody passes. */
export function readBranch(branch: Cursor): ConditionNode | undefined {
  if (!branch.exists) return undefined;
  switch (branch.get("filterBranchType").raw) {
    case "UNIFIED_EVENTS":
      return readEvent(branch);
    case "NOT_ALL":
      return group("none", [join("all", childrenOf(branch), branch.at)], branch.at);
    case "NOT_ANY":
      return group("none", childrenOf(branch), branch.at);
    case "OR":
      return group("any", childrenOf(branch), branch.at);
    // AND, and the branches that look at what belongs to a person: a deal, a company.
    default:
      return group("all", childrenOf(branch), branch.at);
  }
}

function childrenOf(branch: Cursor): ConditionNode[] {
  const filters = branch
    .get("filters")
    .items()
    .filter(({ exists }) => exists);
  const branches = branch.get("filterBranches").items();
  return [...filters.map(readFilter), ...branches.flatMap((inner) => readBranch(inner) ?? [])];
}

/** Something people did, by the id of its type, with filters on its properties. */
function readEvent(branch: Cursor): ConditionNode {
  const type = branch.get("eventTypeId");
  const event: Value<string> = type.text() ?? branch.value("event", "derived");
  const where = branch
    .get("filters")
    .items()
    .flatMap((filter) => {
      const field = filter.get("property").string();
      return field ? [{ field, test: readPropertyTest(filter.get("operation")) }] : [];
    });
  const withinDays = lookBackDays(branch);
  const count = countOf(branch);
  const did: ConditionNode = {
    kind: "event",
    event,
    where,
    ...(withinDays && { withinDays }),
    ...(count && { count }),
    at: branch.at,
  };
  const didNot = branch.get("operator").raw === "HAS_NOT_COMPLETED";
  return didNot ? group("none", [did], branch.at) : did;
}
