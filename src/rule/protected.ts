/** Shared judgement: whether a campaign chooses people by what anti-discrimination law protects, or by a stand-in for it. */
import {
  type Campaign,
  type Comparison,
  type Condition,
  conditionsIn,
  groupBy,
  type Place,
  type ProfileCondition,
  type Segment,
} from "../model/index.ts";
import type { ReadContext } from "./context.ts";
import { plainWords } from "./plain-words.ts";

/** One way in which a campaign sorts people. */
export interface Criterion {
  /** In words, to follow "by": `age`, `postcode`, `likeness to other people`. */
  readonly what: string;
  readonly at: Place;
}

/** Names of fields, and of the groups in which a platform keeps what it thinks of people. */
const FIELDS: readonly (readonly [what: string, name: RegExp])[] = [
  // Accounts and cars have an age too.
  [
    "age",
    /(?<!\b(account|customer|member(ship)?|order|cart|lead|list|card|loan|device|car|vehicle|house|property|building) )\bages?\b(?! (of|gate|verif\w*|check\w*))|\b(birth ?(day|date|year)|date of birth|dob)\b|^generation\b/,
  ],
  ["sex", /\b(gender|sex|male|female)\b/],
  ["postcode", /\b(zip|zip ?codes?|post ?codes?|postal ?codes?|neighbou?rhoods?|census tract)\b/],
  ["ethnic origin", /\b(race|ethnicit(y|ies)|ethnic (group|origin|affinity)|national origin|ancestry)\b/],
  [
    "family status",
    /\b(family status(es)?|marital status|relationship status(es)?|parental status|(has|have|number of|with) (children|kids)|moms)\b/,
  ],
  ["religion", /\b(religion|religious|faith)\b/],
];

/** Categories of the lexicon that are protected, in words. */
const TRAITS: Readonly<Record<string, string>> = {
  ethnicity: "ethnic origin",
  immigration: "national origin",
  religion: "religion",
  disability: "disability",
  pregnancy: "family status",
  relationship: "family status",
  "sexuality-gender": "sexual orientation or gender",
  elderly: "age",
  minors: "age",
};

/** By what a campaign sorts people, each once. Whom it leaves out counts like whom it picks. */
export function protectedCriteriaOf(campaign: Campaign, ctx: ReadContext): Criterion[] {
  const { expansion } = campaign.audience;
  const criteria = ctx.project.segmentsOf(campaign).flatMap((segment) => criteriaIn(segment, ctx));
  if (expansion?.value === "lookalike") criteria.push({ what: ALIKE, at: expansion.at });
  return [...groupBy(criteria, ({ what }) => what).values()].flatMap(([first]) => first ?? []);
}

const ALIKE = "likeness to other people";

function criteriaIn(segment: Segment, ctx: ReadContext): Criterion[] {
  const criteria = [...conditionsIn(segment.conditions)].flatMap(({ condition }) => criterionOf(condition));
  if (segment.seed) criteria.push({ what: ALIKE, at: segment.seed.id.at });
  for (const { category, likely, clues } of ctx.traits(segment)) {
    const what = TRAITS[category];
    if (what && likely) criteria.push({ what, at: clues[0].word.condition?.at ?? clues[0].word.at });
  }
  return criteria;
}

function criterionOf(condition: Condition): Criterion[] {
  const name = fieldIn(condition);
  const found = name && FIELDS.find(([, pattern]) => pattern.test(plainWords(name)));
  if (!found) return [];
  if (condition.kind === "profile" && found[0] === "age" && isMajority(condition)) return [];
  return [{ what: found[0], at: condition.at }];
}

function fieldIn(condition: Condition): string | undefined {
  switch (condition.kind) {
    case "profile":
      return condition.field.value;
    case "prediction":
      return condition.prediction.value;
    case "interest":
      return condition.group;
    default:
      return undefined;
  }
}

/** Contracts need grown-ups: from 18 or 21 on without an end is no choice of age. 65 is the end of Meta's scale. */
function isMajority({ test }: ProfileCondition): boolean {
  const { min, max } = boundsOf(test);
  return min !== undefined && min <= 21 && (max === undefined || max >= 65);
}

function boundsOf({ operator, values }: Comparison): { min?: number | undefined; max?: number | undefined } {
  const [first, second] = values.map(({ value }) => (typeof value === "number" ? value : Number(value)));
  if (operator === "gte" || operator === "gt") return { min: first };
  return operator === "between" ? { min: first, max: second } : {};
}
