import type { DataSource, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { TABLE_COVERAGE } from "./coverage.ts";
import { definitionOf } from "./definition.ts";

/** Types of columns by which people are reached, and the model's words for them. */
const IDENTIFIERS: ReadonlyMap<unknown, string> = new Map([
  ["EmailAddress", "email"],
  ["Phone", "phone"],
]);

/** Days in `c__dataRetentionPeriodUnitOfMeasure`. */
const DAYS_IN: ReadonlyMap<unknown, number> = new Map([
  ["Days", 1],
  ["Weeks", 7],
  ["Months", 30],
  ["Years", 365],
]);

/** A data extension is a table of people. Its key column says who, not what is known of them. */
export function readDataExtension(object: Cursor): DataSource {
  const columns = object.get("Fields").items();
  const retentionDays = retentionOf(object);
  return {
    ...definitionOf(object, TABLE_COVERAGE),
    kind: "data-source",
    categories: [],
    fields: columns.flatMap((column) => (isKey(column) ? [] : (column.get("Name").string() ?? []))),
    identifiers: columns.flatMap((column) => {
      const type = column.get("FieldType");
      const identifier = IDENTIFIERS.get(type.raw);
      return identifier === undefined ? [] : [type.value(identifier, "derived")];
    }),
    ...(retentionDays && { retentionDays }),
  };
}

function isKey(column: Cursor): boolean {
  return column.get("IsPrimaryKey").raw === true || IDENTIFIERS.has(column.get("FieldType").raw);
}

/** A length counts with its unit, and unless the policy is to keep everything. */
function retentionOf(object: Cursor): Value<number> | undefined {
  const length = object.get("DataRetentionPeriodLength").number();
  const days = DAYS_IN.get(object.get("c__dataRetentionPeriodUnitOfMeasure").raw);
  if (!length || length.value <= 0 || days === undefined) return undefined;
  if (object.get("c__retentionPolicy").raw === "none") return undefined;
  return days === 1 ? length : { ...length, value: length.value * days, origin: "derived" };
}
