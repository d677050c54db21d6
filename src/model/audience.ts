/** Who is in a segment, as a tree of conditions. */
import type { Place, Value } from "./place.ts";

/** `all`: every child holds. `any`: at least one. `none`: not one of them. */
export interface ConditionGroup {
  readonly kind: "group";
  readonly match: "all" | "any" | "none";
  readonly children: readonly ConditionNode[];
  readonly at: Place;
}

export type ConditionNode = ConditionGroup | Condition;

/** A comparison on a field, event property or score: `category in [nursery]`, `age between [24, 45]`, `score >= 0.7`. */
export interface Comparison {
  readonly operator:
    | "eq"
    | "ne"
    | "in"
    | "not_in"
    | "gt"
    | "gte"
    | "lt"
    | "lte"
    | "between"
    | "contains"
    | "exists"
    | "other";
  /** The literals compared with: strings, numbers and booleans, in the order of the file. */
  readonly values: readonly Value<string | number | boolean>[];
}

/** A number with optional bounds, as in "at least 2 times". */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

interface ConditionBase {
  readonly at: Place;
  /** The data source this one condition reads, when the file says so. */
  readonly source?: Value<string>;
  /** Taken out of a query, whose joins and computed columns were not followed: less sure than a filter, surer than prose. */
  readonly fromQuery?: true;
}

/** Something the person did: an event or metric, with its properties, count and look-back window. */
export interface EventCondition extends ConditionBase {
  readonly kind: "event";
  readonly event: Value<string>;
  readonly where: readonly { readonly field: Value<string>; readonly test: Comparison }[];
  readonly count?: Value<Bounds>;
  /** Look-back window in days. */
  readonly withinDays?: Value<number>;
}

/** A stored fact about the person: a profile field or trait. */
export interface ProfileCondition extends ConditionBase {
  readonly kind: "profile";
  readonly field: Value<string>;
  readonly test: Comparison;
}

/** The output of a model: a score, propensity or predicted trait, not a stated fact. */
export interface PredictionCondition extends ConditionBase {
  readonly kind: "prediction";
  readonly prediction: Value<string>;
  readonly test: Comparison;
  readonly model?: Value<string>;
}

/** An interest, behaviour, life event or demographic that the platform itself assigns to people. */
export interface InterestCondition extends ConditionBase {
  readonly kind: "interest";
  /** The platform's group, as it names it: `interests`, `life_events`, `family_statuses` … */
  readonly group: string;
  /** The readable name; absent when the file holds an id alone. */
  readonly name?: Value<string>;
  readonly id?: Value<string>;
}

/** A place the person is in or near. */
export interface LocationCondition extends ConditionBase {
  readonly kind: "location";
  readonly label?: Value<string>;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly radiusMetres?: Value<number>;
}

/** Membership of another segment or list. */
export interface MembershipCondition extends ConditionBase {
  readonly kind: "membership";
  readonly segment: Reference;
}

/** A consent or subscription state the person must have. */
export interface ConsentCondition extends ConditionBase {
  readonly kind: "consent";
  readonly channel?: Value<string>;
  /** Whether the person must be reachable (subscribed, opted in) or must not be. */
  readonly granted: boolean;
}

/** The moment, not the person: the page being read, the weather, the query just typed. Not profiling. */
export interface ContextCondition extends ConditionBase {
  readonly kind: "context";
  readonly signal: Value<string>;
  readonly test: Comparison;
}

/** A filter that exists only as prose or as a query; its words are read with lower confidence. */
export interface TextCondition extends ConditionBase {
  readonly kind: "text";
  readonly text: Value<string>;
}

/** Who is in, told in the platform's other terms, of which creepcheck keeps the name only. */
export interface OtherCondition extends ConditionBase {
  readonly kind: "other";
  readonly type: string;
}

export type Condition =
  | EventCondition
  | ProfileCondition
  | PredictionCondition
  | InterestCondition
  | LocationCondition
  | MembershipCondition
  | ConsentCondition
  | ContextCondition
  | TextCondition
  | OtherCondition;

/**
 * A pointer to another definition by its id.
 *
 * `external` says that the definition is normally not in the files (a platform keeps it), so that
 * not finding it is no mistake of the author's.
 */
export interface Reference {
  readonly id: Value<string>;
  /** The name the file gives it, when it does. */
  readonly name?: Value<string>;
  readonly external: boolean;
}

/** Every condition of a tree, with whether it stands under a `none`. Groups are opened; double negation cancels. */
export function* conditionsIn(
  node: ConditionNode,
  negated = false,
): Generator<{ condition: Condition; negated: boolean }> {
  if (node.kind !== "group") {
    yield { condition: node, negated };
    return;
  }
  for (const child of node.children) yield* conditionsIn(child, negated !== (node.match === "none"));
}
