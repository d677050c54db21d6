/** The steps of a workflow: waits, messages and branches. */
import type { Channel, ConditionNode, Message, Value } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readBranch } from "./filter-branch.ts";

const DELAY = "0-1";

/** Actions that send something to the person. `0-8` and `0-9` write to colleagues. */
const SENDING: ReadonlyMap<unknown, Channel> = new Map<unknown, Channel>([
  ["0-4", "email"],
  ["0-42", "sms"],
]);

export function actionsOf(workflow: Cursor): Cursor[] {
  return workflow
    .get("actions")
    .items()
    .filter(({ exists }) => exists);
}

/** The texts stand in the emails; some exports repeat the subject. */
export function messagesOf(actions: readonly Cursor[]): Message[] {
  return actions.flatMap((action) => {
    const type = action.get("actionTypeId");
    const channel = SENDING.get(type.raw);
    if (!channel) return [];
    const subject = action.path("fields", "subject").string();
    const body = action.path("fields", "body").string() ?? action.path("fields", "message").string();
    return [
      {
        channel: type.value(channel, "derived"),
        ...(subject && { subject }),
        ...(body && { body }),
        at: action.at,
      },
    ];
  });
}

/** Conditions of all branches: they choose who gets which message, among people who are in already. */
export function branchesIn(actions: readonly Cursor[]): ConditionNode[] {
  const nodes = actions
    .flatMap((action) => action.get("listBranches").items())
    .flatMap((branch) => readBranch(branch.get("filterBranch")) ?? []);
  const [first] = nodes;
  return first ? [group("any", nodes, first.at)] : [];
}

/** Days between the start and the first message; nothing when a branch comes first. */
export function delayBefore(workflow: Cursor): Value<number> | undefined {
  const byId = new Map(actionsOf(workflow).map((action) => [action.get("actionId").text()?.value, action]));
  let next = workflow.get("startActionId").text();
  let delay: Value<number> | undefined;
  while (next) {
    const action = byId.get(next.value);
    if (!action) return undefined;
    // Taken off the map once it was passed, so that a circle ends.
    byId.delete(next.value);
    const type = action.get("actionTypeId").raw;
    if (SENDING.has(type)) return delay;
    const minutes = type === DELAY ? minutesOf(action.get("fields")) : undefined;
    if (minutes) delay = { ...minutes, value: (delay?.value ?? 0) + minutes.value / 1440, origin: "derived" };
    next = action.path("connection", "nextActionId").text();
  }
  return undefined;
}

/** `delta` counts minutes, whatever unit the editor shows. */
function minutesOf(fields: Cursor): Value<number> | undefined {
  const delta = fields.get("delta").number();
  return delta && delta.value >= 0 ? delta : undefined;
}
