import type { Value } from "../../model/index.ts";
import type { Account } from "./account.ts";
import type { Resource } from "./resource.ts";
import type { Kind } from "./rows.ts";

/** `uservertical::80432`: what Google shows for a criterion that it has no name for. */
const ID_FOR_A_NAME = /^\w+::\d+$/;

/** The readable name of what a criterion goes by: its own display name, or that of the resource, where the file has it. */
export function nameFor(
  criterion: Resource,
  account: Account,
  kind: Kind | undefined,
  id: string,
): Value<string> | undefined {
  const shown = criterion.get("displayName").string();
  if (shown && !ID_FOR_A_NAME.test(shown.value)) return shown;
  return kind && account.withId(kind, id)?.get("name").string();
}
