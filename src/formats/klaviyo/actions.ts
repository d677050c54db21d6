import type { Channel } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { attributesOf } from "./definition.ts";
import type { Resources } from "./resources.ts";

/**
 * Actions that send something to the person. `send-internal-alert` writes to colleagues and
 * `send-webhook` to another system.
 */
const SENDING: ReadonlyMap<unknown, Channel> = new Map<unknown, Channel>([
  ["send-email", "email"],
  ["send-sms", "sms"],
  ["send-mobile-push", "push"],
  ["send-whatsapp", "whatsapp"],
]);

export function channelOfAction(action: Cursor): Channel | undefined {
  return SENDING.get(action.get("type").raw);
}

/**
 * Every action of a flow in the order of the file, each once. In place of an experiment stand the
 * messages it tries.
 */
export function actionsOf(flow: Cursor, definition: Cursor, resources: Resources): Cursor[] {
  const inside = definition.get("actions");
  const actions = inside.exists
    ? inside.items()
    : resources.related(flow, "flow-actions").map((action) => attributesOf(action).get("definition"));
  return actions.flatMap((action) => [action, ...variationsOf(action)]);
}

function variationsOf(action: Cursor): Cursor[] {
  const data = action.get("data");
  const main = data.get("main_action");
  const id = main.get("id").text()?.value;
  // The main action of a running experiment is listed among its variations as well.
  const others = data
    .path("current_experiment", "variations")
    .items()
    .filter((variation) => id === undefined || variation.get("id").text()?.value !== id);
  return main.exists ? [main, ...others] : others;
}
