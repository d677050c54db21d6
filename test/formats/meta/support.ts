/** Documents from fixtures or from values, and short ways to say what became of them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import meta from "../../../src/formats/meta/index.ts";
import {
  type Campaign,
  type Comparison,
  type Condition,
  type ConditionNode,
  type Definitions,
  pointerOf,
  type Segment,
  type Value,
} from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

export function fixture(name: string): unknown {
  const path = fileURLToPath(new URL(`../../../fixtures/formats/meta/${name}`, import.meta.url));
  return JSON.parse(readFileSync(path, "utf8"));
}

export function read(value: unknown): Definitions {
  return meta.normalise(documentOf(value));
}

export function readFixture(name: string): Definitions {
  return read(fixture(name));
}

export function onlyCampaign(value: unknown): Campaign {
  return only(read(value).campaigns);
}

export function onlySegment(value: unknown): Segment {
  return only(read(value).segments);
}

function only<T>(items: readonly T[]): T {
  const [first, ...rest] = items;
  if (first === undefined || rest.length > 0)
    throw new Error(`expected one definition, found ${items.length}`);
  return first;
}

/** The inline conditions of an ad set with this targeting, in short. */
export function targetingSketch(targeting: unknown): string {
  const { inline } = onlyCampaign({ id: "1", targeting }).audience;
  if (inline === undefined) throw new Error("expected an inline segment");
  return sketch(inline.conditions);
}

/** `value @pointer`, with the origin when it is not `declared`. */
export function shown(value: Value<unknown> | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value.value === "object" ? JSON.stringify(value.value) : String(value.value);
  return `${text} @${pointerOf(value.at.path)}${value.origin === "declared" ? "" : ` (${value.origin})`}`;
}

/** A tree of conditions on one line: `all(age between 18..65, any(interests Pregnancy, …))`. */
export function sketch(node: ConditionNode): string {
  return node.kind === "group" ? `${node.match}(${node.children.map(sketch).join(", ")})` : sketchOf(node);
}

function sketchOf(condition: Condition): string {
  switch (condition.kind) {
    case "profile":
      return `${condition.field.value} ${test(condition.test)}`;
    case "interest":
      return `${condition.group} ${condition.name?.value ?? `#${condition.id?.value}`}`;
    case "location":
      return words(
        "near",
        condition.label?.value ?? "?",
        condition.latitude === undefined ? "" : `${condition.latitude}/${condition.longitude}`,
        condition.radiusMetres ? `${condition.radiusMetres.value}m` : "",
      );
    case "membership":
      return `member of ${condition.segment.name?.value ?? `#${condition.segment.id.value}`}`;
    case "event":
      return words(
        condition.event.value,
        ...condition.where.map((where) => `[${where.field.value} ${test(where.test)}]`),
        condition.count ? `x${JSON.stringify(condition.count.value)}` : "",
        condition.withinDays ? `within ${condition.withinDays.value}d` : "",
      );
    case "other":
      return `other ${condition.type}`;
    default:
      return condition.kind;
  }
}

function test({ operator, values }: Comparison): string {
  return `${operator} ${values.map(({ value }) => value).join("..")}`;
}

function words(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
