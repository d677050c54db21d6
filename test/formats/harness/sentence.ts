import type { Comparison, ConditionNode, Value } from "../../../src/model/index.ts";

/** A tree of conditions on one line: `all(event order_placed x{"min":2} within 30d, none(member of “Staff”))`. */
export function sentence(node: ConditionNode): string {
  if (node.kind === "group") return `${node.match}(${node.children.map(sentence).join(", ")})`;
  const parts = [node.kind, ...detailsOf(node)];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

function detailsOf(condition: Exclude<ConditionNode, { kind: "group" }>): (string | number | undefined)[] {
  switch (condition.kind) {
    case "event":
      return [
        condition.event.value,
        ...condition.where.map(({ field, test }) => `[${field.value} ${compared(test)}]`),
        condition.count && `x${JSON.stringify(condition.count.value)}`,
        condition.withinDays && `within ${condition.withinDays.value}d`,
      ];
    case "profile":
      return [condition.field.value, compared(condition.test)];
    case "prediction":
      return [condition.prediction.value, compared(condition.test)];
    case "interest":
      return [condition.group, condition.name ? `“${condition.name.value}”` : `#${condition.id?.value}`];
    case "location": {
      const { label, latitude, longitude, radiusMetres } = condition;
      const point = latitude === undefined ? "" : `${latitude}/${longitude}`;
      return [label && `“${label.value}”`, point, radiusMetres && `${radiusMetres.value}m`];
    }
    case "membership": {
      const { id, name } = condition.segment;
      return ["of", name ? `“${name.value}”` : `#${id.value}`];
    }
    case "consent":
      return [condition.channel?.value, condition.granted ? "yes" : "no"];
    case "context":
      return [condition.signal.value, compared(condition.test)];
    case "text":
      return [`“${condition.text.value}”`];
    case "other":
      return [condition.type];
  }
}

function compared({ operator, values }: Comparison): string {
  return [operator, ...values.map(({ value }) => JSON.stringify(value))].join(" ");
}

export function isCondition(value: unknown): value is ConditionNode {
  return typeof value === "object" && value !== null && "kind" in value && "at" in value;
}

export function isValue(value: unknown): value is Value<unknown> {
  return typeof value === "object" && value !== null && "origin" in value && "at" in value;
}
