/** The words of a segment: every name and literal a person could read in its definition, with its role and place. */
import { type Comparison, type Condition, conditionsIn } from "./audience.ts";
import type { Segment } from "./definitions.ts";
import type { Place, Value } from "./place.ts";

/**
 * - `name`, `description`: what people called the segment.
 * - `event`, `field`, `value`, `label`: what its conditions test.
 * - `prediction`, `model`: what a model says of the person.
 * - `interest`: what a platform assigns to the person.
 * - `text`: a filter known only as prose or a query.
 */
export type WordRole =
  | "name"
  | "description"
  | "event"
  | "field"
  | "value"
  | "label"
  | "prediction"
  | "model"
  | "interest"
  | "audience"
  | "text";

export interface Word {
  readonly text: string;
  readonly at: Place;
  readonly role: WordRole;
  /** Stands in a condition that must not hold: these people are left out. */
  readonly negated: boolean;
  /** The condition it stands in; absent for the segment's own name and description. */
  readonly condition?: Condition;
}

/** The words of a segment, in the order of the file: name, description, then each condition. */
export function wordsOf(segment: Segment): Word[] {
  const words: Word[] = [];
  const add = (value: Value<unknown> | undefined, role: WordRole, negated = false, condition?: Condition) => {
    if (typeof value?.value !== "string" || value.value === "") return;
    words.push({ text: value.value, at: value.at, role, negated, ...(condition && { condition }) });
  };
  add(segment.name, "name");
  add(segment.description, "description");
  add(segment.seed?.name, "audience");
  for (const { condition, negated } of conditionsIn(segment.conditions)) {
    for (const { value, role, unwanted = false } of namesOf(condition)) {
      add(value, role, negated !== unwanted, condition);
    }
  }
  return words;
}

interface Name {
  readonly value: Value<unknown> | undefined;
  readonly role: WordRole;
  /** What the condition asks people not to have: `category not in [nursery]`. */
  readonly unwanted?: boolean;
}

function namesOf(condition: Condition): Name[] {
  switch (condition.kind) {
    case "event":
      return [
        { value: condition.event, role: "event" },
        ...condition.where.flatMap(({ field, test }) => tested(field, "field", test)),
      ];
    case "profile":
      return tested(condition.field, "field", condition.test);
    case "prediction":
      return [
        ...tested(condition.prediction, "prediction", condition.test),
        { value: condition.model, role: "model" },
      ];
    case "interest":
      return [{ value: condition.name, role: "interest" }];
    case "location":
      return [{ value: condition.label, role: "label" }];
    case "membership":
      return [{ value: condition.segment.name ?? condition.segment.id, role: "audience" }];
    case "text":
      return [{ value: condition.text, role: "text" }];
    case "consent":
    case "context":
    case "other":
      return [];
  }
}

function tested(field: Value<unknown>, role: WordRole, { operator, values }: Comparison): Name[] {
  const unwanted = operator === "ne" || operator === "not_in";
  return [{ value: field, role }, ...values.map((value): Name => ({ value, role: "value", unwanted }))];
}
