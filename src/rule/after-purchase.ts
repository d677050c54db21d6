/** Shared judgement: whether a campaign leaves people alone once they have bought. */
import { type Campaign, type Condition, conditionsIn, type Project, type Segment } from "../model/index.ts";
import { isPurchase } from "./events.ts";
import { perProject } from "./per-project.ts";
import { plainWords } from "./plain-words.ts";

const BUYERS = /\b(buyers?|customers?|clients?|convert(ed|ers)?|conversions?)\b/;

/** Says what stops it, leaves buyers out, or takes only people who have not bought. */
export function stopsAtPurchase(campaign: Campaign, project: Project): boolean {
  if (campaign.stopAfter) return true;
  const named = campaign.audience.exclude.flatMap(({ id, name }) => [id.value, name?.value ?? ""]);
  if (named.some(isOfBuyers)) return true;
  if (
    project
      .exclusionsOf(campaign)
      .some((segment) => isOfBuyers(segment.name?.value ?? "") || hasBought(segment))
  )
    return true;
  return project.segmentsOf(campaign).some(leavesOutBuyers);
}

/** Segments of people who bought anything lately, and nothing else: those a campaign can leave out. */
const buyersIn = perProject(({ segments }) =>
  segments.flatMap((segment) => {
    const all = [...conditionsIn(segment.conditions)];
    const days = all.map(({ condition, negated }) => (negated ? undefined : daysSinceAnyPurchase(condition)));
    return all.length > 0 && !days.includes(undefined)
      ? [{ segment, days: Math.max(...days.map(Number)) }]
      : [];
  }),
);

/** The first segment of people who bought anything within so many days. */
export function recentBuyers(project: Project, withinDays: number): Segment | undefined {
  return buyersIn(project).find(({ days }) => days <= withinDays)?.segment;
}

/** What the project calls a purchase. */
export const purchaseEventIn = perProject(({ segments }): string | undefined => {
  for (const { conditions } of segments) {
    for (const { condition } of conditionsIn(conditions)) {
      if (condition.kind === "event" && isPurchase(condition.event.value)) return condition.event.value;
    }
  }
  return undefined;
});

/** The look-back window of a condition that any purchase meets. */
function daysSinceAnyPurchase(condition: Condition): number | undefined {
  if (condition.kind !== "event" || !isPurchase(condition.event.value)) return undefined;
  const isAny = condition.where.length === 0 && (condition.count?.value.min ?? 1) <= 1;
  return isAny ? condition.withinDays?.value : undefined;
}

function hasBought({ conditions }: Segment): boolean {
  for (const { condition, negated } of conditionsIn(conditions)) {
    if (condition.kind === "event" && !negated && isPurchase(condition.event.value)) return true;
  }
  return false;
}

/** Asks for no purchase, in any of the ways a definition can: no such event, no such member, a field about orders, a query. */
function leavesOutBuyers({ conditions }: Segment): boolean {
  for (const { condition, negated } of conditionsIn(conditions)) {
    if (condition.kind === "profile" && isOfBuyers(condition.field.value)) return true;
    if (condition.kind === "text" && isOfBuyers(condition.text.value)) return true;
    if (!negated) continue;
    if (condition.kind === "event" && isPurchase(condition.event.value)) return true;
    if (condition.kind === "membership") {
      const { id, name } = condition.segment;
      if (isOfBuyers(id.value) || isOfBuyers(name?.value ?? "")) return true;
    }
  }
  return false;
}

function isOfBuyers(name: string): boolean {
  return isPurchase(name) || BUYERS.test(plainWords(name));
}
