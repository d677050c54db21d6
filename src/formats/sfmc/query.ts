import type { ConditionNode, Place, Segment, Value } from "../../model/index.ts";
import type { Companions } from "../shared/companions.ts";
import type { Cursor } from "../shared/cursor.ts";
import { FILLED_COVERAGE, QUERY_COVERAGE } from "./coverage.ts";
import { definitionOf } from "./definition.ts";
import { fills } from "./filters.ts";
import { parseSql } from "./sql.ts";
import { SqlConditions } from "./sql-conditions.ts";
import { SqlPlaces } from "./sql-places.ts";

/** A query activity picks people and puts them into a data extension. Its SQL stands in the file beside it. */
export function readQuery(object: Cursor, companions: Companions): Segment {
  const sql = object.get("queryText").string() ?? beside(object, companions);
  return {
    ...definitionOf(object, sql ? QUERY_COVERAGE : FILLED_COVERAGE),
    kind: "segment",
    conditions: sql ? conditionsOf(sql) : { kind: "other", type: "query", at: object.at },
    sources: [],
    ...fills(object.get("r__dataExtension_key")),
  };
}

/** What the parser cannot read is left as the text it is: its words still tell something. */
function conditionsOf(sql: Value<string>): ConditionNode {
  const { value, at } = sql;
  const query = parseSql(value);
  if (!query) return { kind: "text", text: sql, at };
  return new SqlConditions(new SqlPlaces(at, value), at).ofQuery(query);
}

/** `spring.query-meta.sql` for `spring.query-meta.json`. */
function beside({ at: { document } }: Cursor, companions: Companions): Value<string> | undefined {
  const [, name] = /([^/]+)\.json$/.exec(document.file) ?? [];
  const file = name === undefined ? undefined : companions(`${name}.sql`);
  if (!file || file.text.trim() === "") return undefined;
  const at: Place = { document: file, path: [], offsets: [0, file.text.length] };
  return { value: file.text, at, origin: "declared" };
}
