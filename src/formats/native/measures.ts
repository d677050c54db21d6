/** Lengths of time, distances, dates, times of day and regions, as schemas/common.schema.json describes them. */
import type { Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

const DAYS: Readonly<Record<string, number>> = { m: 1 / 1440, h: 1 / 24, d: 1, w: 7 };
const METRES: Readonly<Record<string, number>> = { m: 1, km: 1000, ft: 0.3048, mi: 1609.344 };

/** A length of time in days: `30d`, `4h`, `2w`, `15m` (minutes). */
export function daysOf(cursor: Cursor): Value<number> | undefined {
  return quantity(cursor, /^(\d{1,6})([mhdw])$/, DAYS);
}

/** A distance in metres: `2km`, `500m`, `1mi`, `2000ft`. */
export function metresOf(cursor: Cursor): Value<number> | undefined {
  return quantity(cursor, /^(\d{1,7}(?:\.\d{1,3})?)(m|km|ft|mi)$/, METRES);
}

/** Year, month and day. */
export function dateOf(cursor: Cursor): Value<string> | undefined {
  return textLike(cursor, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
}

/** Hours and minutes on the 24-hour clock. */
export function timeOf(cursor: Cursor): Value<string> | undefined {
  return textLike(cursor, /^([01]\d|2[0-3]):[0-5]\d$/);
}

/** `EU`, `UK`, `FR`, `US-WA`. That there is such a region is for the schema to say. */
export function regionOf(cursor: Cursor): Value<string> | undefined {
  return textLike(cursor, /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
}

function quantity(cursor: Cursor, shape: RegExp, units: Readonly<Record<string, number>>) {
  const [, number = "", unit = ""] = shape.exec(cursor.string()?.value ?? "") ?? [];
  const size = units[unit];
  return size === undefined ? undefined : cursor.value(Number(number) * size);
}

function textLike(cursor: Cursor, shape: RegExp): Value<string> | undefined {
  const text = cursor.string();
  return text && shape.test(text.value) ? text : undefined;
}
