import type { Definition, FacetCoverage, Value } from "../../model/index.ts";
import { pointerOf } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

export const META = "meta";

/** The parts that every definition has. Meta has no owner of a campaign or audience: accounts own them. */
export function definition(
  object: Cursor,
  coverage: FacetCoverage,
): Omit<Definition, "description" | "owner"> {
  const name = object.get("name").string();
  return { id: idOf(object), ...(name && { name }), at: object.at, format: META, coverage, suppressions: [] };
}

/** A body that is yet to be sent has no id: its name stands in, or else where it stands. */
function idOf(object: Cursor): Value<string> {
  const { document, path } = object.at;
  return (
    object.get("id").text() ??
    object.get("name").string() ??
    object.value(`${document.file}#${pointerOf(path)}`, "derived")
  );
}
