import type {
  ConditionNode,
  Definition,
  FacetCoverage,
  Reference,
  Segment,
  Value,
} from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { placeAsId } from "../shared/place-as-id.ts";

/**
 * What all objects have in common: SOAP objects write `CustomerKey`, REST objects `key` or `customerKey`. The folder
 * (`r__folder_Path`) is no owner: nobody answers to its name.
 */
export function definitionOf(object: Cursor, coverage: FacetCoverage): Omit<Definition, "owner"> {
  const name = object.get("name").string() ?? object.get("Name").string();
  const description = object.get("description").string() ?? object.get("Description").string();
  return {
    id: keyOf(object) ?? name ?? placeAsId(object),
    ...(name && { name }),
    ...(description && { description }),
    at: object.at,
    format: "sfmc",
    coverage,
    suppressions: [],
  };
}

const KEYS = ["eventDefinitionKey", "key", "customerKey", "CustomerKey"] as const;

function keyOf(object: Cursor): Value<string> | undefined {
  for (const key of KEYS) {
    const found = object.get(key).string();
    if (found) return found;
  }
  return undefined;
}

/** What a campaign's own file says of whom it reaches, as a segment that has no name of its own. */
export function inlineSegment(
  { id, at, format }: Pick<Definition, "id" | "at" | "format">,
  conditions: readonly ConditionNode[],
  sources: readonly Reference[],
  coverage: FacetCoverage,
): Segment {
  return {
    kind: "segment",
    id,
    conditions: group("all", conditions, at),
    sources,
    at,
    format,
    coverage,
    suppressions: [],
  };
}

/** Other objects by their keys, one or a list. Marketing Cloud keeps them, so they need not be in the files. */
export function referencesIn(keys: Cursor): Reference[] {
  return keys.itemsOrSelf().flatMap((item) => {
    const id = item.string();
    return id ? [{ id, external: true }] : [];
  });
}
