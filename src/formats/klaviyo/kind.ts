import { type Path, valueAt } from "../../model/index.ts";

export type Kind = "segment" | "flow" | "campaign";

/** Attributes that Klaviyo gives these resources; other JSON:API platforms use the same type names. */
const TELLING_ATTRIBUTES: ReadonlyMap<unknown, { kind: Kind; attributes: readonly Path[] }> = new Map([
  [
    "segment",
    { kind: "segment", attributes: [["definition", "condition_groups"], ["is_starred"], ["is_processing"]] },
  ],
  [
    "flow",
    {
      kind: "flow",
      attributes: [
        ["definition", "triggers"],
        ["definition", "actions"],
        ["definition", "entry_action_id"],
        ["trigger_type"],
      ],
    },
  ],
  [
    "campaign",
    {
      kind: "campaign",
      attributes: [
        ["audiences"],
        ["send_strategy"],
        ["send_options"],
        ["tracking_options"],
        ["campaign-messages"],
      ],
    },
  ],
]);

/**
 * What a value defines, if it is a Klaviyo definition at all: a JSON:API resource with Klaviyo's
 * attributes, or the definition alone, as it is saved from the user interface.
 */
export function kindOf(value: unknown): Kind | undefined {
  const type = valueAt(value, ["type"]);
  if (type === undefined) return kindOfDefinition(valueAt(value, ["definition"])) ?? kindOfDefinition(value);
  const known = TELLING_ATTRIBUTES.get(type);
  const attributes = valueAt(value, ["attributes"]);
  return known?.attributes.some((path) => valueAt(attributes, path) !== undefined) ? known.kind : undefined;
}

function kindOfDefinition(definition: unknown): Kind | undefined {
  const groups = valueAt(definition, ["condition_groups"]);
  if (Array.isArray(groups) && groups.every((group) => valueAt(group, ["conditions"]) !== undefined))
    return "segment";
  const isFlow =
    Array.isArray(valueAt(definition, ["actions"])) && valueAt(definition, ["entry_action_id"]) !== undefined;
  return isFlow ? "flow" : undefined;
}
