import { readFileSync } from "node:fs";
import klaviyo from "../../../src/formats/klaviyo/index.ts";
import {
  type Campaign,
  type ConditionNode,
  type Definitions,
  pointerOf,
  type Segment,
  type Value,
} from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

const FIXTURES = new URL("../../../fixtures/formats/klaviyo/", import.meta.url);

export const FIXTURE_NAMES = [
  "autumn.campaigns.json",
  "consent.segments.json",
  "due-date.flow.json",
  "payment-missed.flow.json",
  "prenatal-shoppers.segment.json",
  "saved-from-ui.definition.json",
] as const;

export function fixture(name: (typeof FIXTURE_NAMES)[number]): unknown {
  return JSON.parse(readFileSync(new URL(name, FIXTURES), "utf8"));
}

export function read(value: unknown): Definitions {
  return klaviyo.normalise(documentOf(value));
}

export function readSegment(value: unknown): Segment {
  const [segment] = read(value).segments;
  if (!segment) throw new Error("expected a segment");
  return segment;
}

export function readCampaign(value: unknown): Campaign {
  const [campaign] = read(value).campaigns;
  if (!campaign) throw new Error("expected a campaign");
  return campaign;
}

/** A segment that holds the one condition. */
export function segmentWith(condition: unknown): unknown {
  return {
    data: {
      type: "segment",
      id: "S1",
      attributes: { definition: { condition_groups: [{ conditions: [condition] }] } },
    },
  };
}

/** A flow with this definition. */
export function flowWith(
  definition: Record<string, unknown>,
  attributes: Record<string, unknown> = {},
): unknown {
  const whole = { triggers: [], entry_action_id: "a", actions: [], ...definition };
  return { data: { type: "flow", id: "F1", attributes: { name: "Flow", ...attributes, definition: whole } } };
}

/** The value with the JSON pointer of its place, and its origin unless it was declared. */
export function placed(value: Value<unknown> | undefined): unknown[] | undefined {
  if (!value) return undefined;
  const pointer = pointerOf(value.at.path);
  return value.origin === "declared" ? [value.value, pointer] : [value.value, pointer, value.origin];
}

/** A tree as a sentence, so that a test can say it in one line. */
export function told(node: ConditionNode): string {
  if (node.kind === "group") return `${node.match}(${node.children.map(told).join(", ")})`;
  const words: unknown[] = [node.kind];
  const test = (comparison: { operator: string; values: readonly Value<unknown>[] }) =>
    [comparison.operator, ...comparison.values.map(({ value }) => JSON.stringify(value))].join(" ");
  switch (node.kind) {
    case "event":
      words.push(
        node.event.value,
        ...node.where.map((where) => `[${where.field.value} ${test(where.test)}]`),
      );
      if (node.count) words.push(JSON.stringify(node.count.value));
      if (node.withinDays) words.push(`${node.withinDays.value}d`);
      break;
    case "profile":
      words.push(node.field.value, test(node.test));
      break;
    case "prediction":
      words.push(node.prediction.value, test(node.test));
      break;
    case "location":
      words.push(node.label?.value, ...(node.radiusMetres ? [`${node.radiusMetres.value}m`] : []));
      break;
    case "membership":
      words.push(node.segment.id.value, ...(node.segment.name ? [`“${node.segment.name.value}”`] : []));
      break;
    case "consent":
      words.push(node.channel?.value, node.granted ? "yes" : "no");
      break;
    case "other":
      words.push(node.type);
      break;
    default:
      throw new Error(`Klaviyo has no ${node.kind}`);
  }
  return words.join(" ");
}

/** The one condition of {@link segmentWith}, as a sentence. */
export function toldCondition(condition: unknown): string {
  const { conditions } = readSegment(segmentWith(condition));
  return told(conditions).replace(/^all\((.*)\)$/, "$1");
}
