/** The rule of a list that finds visitors of a website by the pages they saw. */
import type { Comparison, ConditionNode, EventCondition } from "../../model/index.ts";
import { joinIfAny, noneOf } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { field } from "./field.ts";

type Test = EventCondition["where"][number];

const OPERATORS: ReadonlyMap<unknown, Comparison["operator"]> = new Map<unknown, Comparison["operator"]>([
  ["EQUALS", "eq"],
  ["NOT_EQUALS", "ne"],
  ["CONTAINS", "contains"],
  ["STARTS_WITH", "contains"],
  ["ENDS_WITH", "contains"],
  ["NOT_CONTAINS", "not_in"],
  ["NOT_STARTS_WITH", "not_in"],
  ["NOT_ENDS_WITH", "not_in"],
  ["GREATER_THAN", "gt"],
  ["GREATER_THAN_OR_EQUAL", "gte"],
  ["LESS_THAN", "lt"],
  ["LESS_THAN_OR_EQUAL", "lte"],
  ["AFTER", "gt"],
  ["BEFORE", "lt"],
]);

/** `flexibleRuleUserList`: operands that must hold, joined by its operator, and others that must not. */
export function flexibleRule(rule: Cursor): ConditionNode | undefined {
  const wanted = field(rule, "inclusiveOperands");
  const unwanted = field(rule, "exclusiveOperands");
  const match = field(rule, "inclusiveRuleOperator").raw === "AND" ? "all" : "any";
  return joinIfAny(
    "all",
    present([
      joinIfAny(match, present(wanted.items().map(operand)), wanted.at),
      noneOf(present(unwanted.items().map(operand)), unwanted.at),
    ]),
    rule.at,
  );
}

/** Groups of tests, either all of one group or one of each, with how long ago the visit may be. */
function operand(item: Cursor): ConditionNode | undefined {
  const rule = field(item, "rule");
  const groups = field(rule, "ruleItemGroups");
  const days = field(item, "lookbackWindowDays").number();
  const withinDays = days && days.value > 0 ? days : undefined;
  const visit = (where: readonly Test[], at: Cursor): EventCondition => ({
    kind: "event",
    event: at.value("page view", "derived"),
    where,
    ...(withinDays && { withinDays }),
    at: at.at,
  });
  const tests = groups.items().map((group) => ({ group, where: present(testsIn(group)) }));
  const told = tests.filter(({ where }) => where.length > 0);
  if (field(rule, "ruleType").raw !== "AND_OF_ORS")
    return joinIfAny(
      "any",
      told.map(({ group, where }) => visit(where, group)),
      rule.at,
    );
  const anyOfEach = told.flatMap(
    ({ group, where }) =>
      joinIfAny(
        "any",
        where.map((test) => visit([test], group)),
        group.at,
      ) ?? [],
  );
  return joinIfAny("all", anyOfEach, rule.at);
}

function testsIn(group: Cursor): (Test | undefined)[] {
  return field(group, "ruleItems")
    .items()
    .map((item) => {
      const name = field(item, "name").string();
      const bodies = ["stringRuleItem", "numberRuleItem", "dateRuleItem"].map((key) => field(item, key));
      const body = bodies.find(({ exists }) => exists);
      return name && body && { field: name, test: testOf(body) };
    });
}

function testOf(body: Cursor): Comparison {
  const value = field(body, "value").scalar() ?? field(body, "offsetInDays").scalar();
  return { operator: OPERATORS.get(field(body, "operator").raw) ?? "other", values: value ? [value] : [] };
}
