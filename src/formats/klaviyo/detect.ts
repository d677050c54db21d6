import { valueAt } from "../../model/index.ts";
import { resourcePaths } from "./envelope.ts";
import { kindOf } from "./kind.ts";

/**
 * Whether the value holds a Klaviyo segment, flow or campaign. A campaign may also stand among the
 * included resources: the page of a campaign's messages brings it along.
 */
export function detectKlaviyo(value: unknown): boolean {
  const { primary, included } = resourcePaths(value);
  return (
    primary.some((path) => kindOf(valueAt(value, path)) !== undefined) ||
    included.some((path) => kindOf(valueAt(value, path)) === "campaign")
  );
}
