import { coverageOf, type Definition, pointerOf, type Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { defined } from "./defined.ts";
import { suppressionsOf } from "./suppressions.ts";

export const NATIVE = "native";

/** The format has a word for everything a rule may ask for: what is not in the file is not done. */
export const COVERAGE = coverageOf("authoritative");

/** The parts that every definition has. */
export function definitionOf(cursor: Cursor): Definition {
  return {
    id: idOf(cursor),
    ...defined({
      name: cursor.get("name").text(),
      description: cursor.get("description").text(),
      owner: cursor.get("owner").text(),
    }),
    at: cursor.at,
    format: NATIVE,
    coverage: COVERAGE,
    suppressions: suppressionsOf(cursor.get("suppress")),
  };
}

/** Without an id of its own, a definition is known by where it stands, so that the rest of it is still read. */
function idOf(cursor: Cursor): Value<string> {
  const { document, path } = cursor.at;
  const place = `${document.file}#${document.index + 1}${pointerOf(path)}`;
  return cursor.get("id").text() ?? cursor.value(place, "derived");
}
