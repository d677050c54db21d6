/** The tree under `match`. Each condition is told apart by the one key that names its kind. */
import {
  CHANNELS,
  type Condition,
  type ConditionGroup,
  type ConditionNode,
  type LocationCondition,
} from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { comparisonOf, countOf, propertyTestOf } from "./comparison.ts";
import { defined } from "./defined.ts";
import { keyedBy } from "./keyed-by.ts";
import { listOf, referenceTo } from "./lists.ts";
import { daysOf, metresOf } from "./measures.ts";

const MATCHES = ["all", "any", "none"] as const satisfies readonly ConditionGroup["match"][];

/** `all`, `any` and `none` side by side must each hold. Without any of them everybody is in. */
export function groupOf(cursor: Cursor): ConditionGroup {
  const groups = MATCHES.filter((match) => cursor.get(match).exists).map((match): ConditionGroup => {
    const list = cursor.get(match);
    return { kind: "group", match, children: listOf(list, nodeOf), at: list.at };
  });
  const [first] = groups;
  if (first !== undefined && groups.length === 1) return first;
  return { kind: "group", match: "all", children: groups, at: cursor.at };
}

function nodeOf(cursor: Cursor): ConditionNode | undefined {
  if (MATCHES.some((match) => cursor.get(match).exists)) return groupOf(cursor);
  const kind = CONDITION_KEYS.find((key) => cursor.get(key).exists);
  return (
    kind && READERS[kind](cursor, { at: cursor.at, ...defined({ source: cursor.get("source").text() }) })
  );
}

type Base = Pick<Condition, "at" | "source">;

/** The key that names the kind of condition, and how its object is read. */
const READERS = {
  event(cursor: Cursor, base: Base) {
    const event = cursor.get("event").text();
    const where = cursor.get("where").entries();
    return (
      event && {
        kind: "event",
        event,
        where: where.map(([key, value]) => ({ field: keyedBy(key, value), test: propertyTestOf(value) })),
        ...defined({ count: countOf(cursor.get("count")), withinDays: daysOf(cursor.get("within")) }),
        ...base,
      }
    );
  },
  profile(cursor: Cursor, base: Base) {
    const field = cursor.get("profile").text();
    return field && { kind: "profile", field, test: comparisonOf(cursor), ...base };
  },
  prediction(cursor: Cursor, base: Base) {
    const prediction = cursor.get("prediction").text();
    const model = defined({ model: cursor.get("model").text() });
    return prediction && { kind: "prediction", prediction, test: comparisonOf(cursor), ...model, ...base };
  },
  near(cursor: Cursor, base: Base) {
    return { kind: "location", ...placeOf(cursor.get("near")), ...base };
  },
  member_of(cursor: Cursor, base: Base) {
    const id = cursor.get("member_of").text();
    return id && { kind: "membership", segment: referenceTo(id), ...base };
  },
  consent(cursor: Cursor, base: Base) {
    const said = cursor.get("consent").oneOf([...CHANNELS, "any"] as const);
    const channel = cursor.get("consent").oneOf(CHANNELS);
    const granted = cursor.get("granted").raw !== false;
    return said && { kind: "consent", ...defined({ channel }), granted, ...base };
  },
  context(cursor: Cursor, base: Base) {
    const signal = cursor.get("context").text();
    return signal && { kind: "context", signal, test: comparisonOf(cursor), ...base };
  },
  interest(cursor: Cursor, base: Base) {
    const name = cursor.get("interest").text();
    const group = cursor.get("group").text()?.value ?? "interests";
    return name && { kind: "interest", group, name, ...defined({ id: cursor.get("id").text() }), ...base };
  },
  text(cursor: Cursor, base: Base) {
    const text = cursor.get("text").text();
    return text && { kind: "text", text, ...base };
  },
} satisfies Readonly<Record<string, (cursor: Cursor, base: Base) => Condition | undefined>>;

/** `event`, `profile`, … */
export const CONDITION_KEYS = Object.keys(READERS) as readonly (keyof typeof READERS)[];

function placeOf(
  cursor: Cursor,
): Pick<LocationCondition, "label" | "latitude" | "longitude" | "radiusMetres"> {
  return defined({
    label: cursor.get("label").text(),
    latitude: cursor.get("lat").number()?.value,
    longitude: cursor.get("lon").number()?.value,
    radiusMetres: metresOf(cursor.get("radius")),
  });
}
