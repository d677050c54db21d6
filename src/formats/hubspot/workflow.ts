import type { Campaign, ConditionNode, Segment, Trigger } from "../../model/index.ts";
import { channelsOf } from "../shared/channels-of.ts";
import { group, join } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { actionsOf, branchesIn, delayBefore, messagesOf } from "./actions.ts";
import { LIST_COVERAGE, workflowCoverage } from "./coverage.ts";
import { definitionOf, referencesIn } from "./definition.ts";
import { readBranch } from "./filter-branch.ts";
import { scheduleOf } from "./time-windows.ts";

/** A workflow is a campaign that people enter one by one. */
export function readWorkflow(object: Cursor): Campaign {
  const criteria = object.get("enrollmentCriteria");
  const actions = actionsOf(object);
  const messages = messagesOf(actions);
  const base = definitionOf(object, workflowCoverage(messages));
  const enabled = object.get("isEnabled").boolean();
  const schedule = scheduleOf(object);
  const conditions = [...enrollment(criteria), ...branchesIn(actions), ...goal(object)];
  return {
    ...base,
    kind: "campaign",
    ...(enabled && {
      status: { ...enabled, value: enabled.value ? "enabled" : "disabled", origin: "derived" },
    }),
    purpose: object.value("marketing", "default"),
    channels: channelsOf(messages),
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include: [],
      exclude: referencesIn(object.get("suppressionListIds")),
      inline: inlineSegment(base, criteria.exists ? criteria : object, conditions),
      at: criteria.exists ? criteria.at : object.at,
    },
    ...(criteria.exists && { trigger: triggerOf(criteria, object) }),
    frequency: [],
    ...(schedule && { schedule }),
    messages,
  };
}

/** Whom a list or an event brings in; a workflow started by hand has no criteria. */
function enrollment(criteria: Cursor): ConditionNode[] {
  const list = readBranch(criteria.get("listFilterBranch"));
  const branches = criteria.get("eventFilterBranches");
  const events = branches.items().flatMap((branch) => readBranch(branch) ?? []);
  const refining = readBranch(criteria.get("refinementCriteria"));
  return [
    ...(list ? [list] : []),
    ...(events.length > 0 ? [join("any", events, branches.at)] : []),
    ...(refining ? [refining] : []),
  ];
}

/** Who has reached the goal leaves, and does not enter. */
function goal(object: Cursor): ConditionNode[] {
  const branch = readBranch(object.get("goalFilterBranch"));
  return branch ? [group("none", [branch], branch.at)] : [];
}

function triggerOf(criteria: Cursor, object: Cursor): Trigger {
  const type = criteria.get("type");
  const first = criteria.get("eventFilterBranches").get(0).get("eventTypeId").text();
  const delayDays = delayBefore(object);
  const isEvent = type.raw === "EVENT_BASED" || first !== undefined;
  // HubSpot lets people in again at once, or never; there is no time in between to set.
  const again = criteria.get("shouldReEnroll");
  return {
    type: (type.exists ? type : criteria).value(isEvent ? "event" : "segment_entry", "derived"),
    ...(first && { event: first }),
    ...(delayDays && { delayDays }),
    ...(again.raw === true && { reentryAfterDays: again.value(0, "derived") }),
    at: criteria.at,
  };
}

function inlineSegment(
  { id, format }: Pick<Campaign, "id" | "format">,
  holder: Cursor,
  conditions: readonly ConditionNode[],
): Segment {
  return {
    kind: "segment",
    id,
    conditions: group("all", conditions, holder.at),
    sources: [],
    at: holder.at,
    format,
    coverage: LIST_COVERAGE,
    suppressions: [],
  };
}
