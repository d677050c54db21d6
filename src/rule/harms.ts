/** Shared judgement: whom an offer harms. */
import type { Offer } from "../model/index.ts";

/** What weakens people's judgement, whatever is sold: grief, illness, moods; and youth. */
const AT_ANY_TIME = "bereavement mental-health emotional-state minors";
const DEBTS = `financial-stress addiction elderly disability immigration ${AT_ANY_TIME}`;
const BETS = `financial-stress addiction elderly disability relationship ${AT_ANY_TIME}`;
const DRUGS = `addiction pregnancy ${AT_ANY_TIME}`;
const BODIES = `relationship pregnancy disability ${AT_ANY_TIME}`;

/** Categories of the lexicon, by offer. */
const HARMED: Readonly<Partial<Record<Offer, string>>> = {
  credit: DEBTS,
  payday_loan: DEBTS,
  investment: DEBTS,
  gambling: BETS,
  alcohol: DRUGS,
  tobacco: DRUGS,
  weight_loss: BODIES,
  cosmetic_surgery: BODIES,
  dating: "minors",
};

/** Whether people of a sensitive category are vulnerable to an offer more than others. */
export function harms(offer: Offer, category: string): boolean {
  return HARMED[offer]?.split(" ").includes(category) ?? false;
}
