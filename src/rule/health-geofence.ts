/** Shared judgement: which laws forbid finding people around a place of health care. */
import type { Subject } from "../model/index.ts";
import type { ReadContext } from "./context.ts";
import type { NamedPlace } from "./places.ts";
import { plainWords } from "./plain-words.ts";
import type { Revealed } from "./sensitive-places.ts";

const METRES_PER_FOOT = 0.3048;

/**
 * The distances, as each law states them. Connecticut and Maryland protect places of mental, reproductive and sexual
 * health; the others any place where people are treated in person.
 */
const LAWS = [
  { source: "wa-mhmda-080", feet: 2000, anyCare: true },
  { source: "ny-394g", feet: 1850, anyCare: true },
  { source: "nv-sb370", feet: 1750, anyCare: true },
  { source: "ct-sb3", feet: 1750, anyCare: false },
  { source: "md-modpa", feet: 1750, anyCare: false },
] as const;

const CARE = ["health", "mental-health", "sexual-health"];
/** Pregnancy and addiction have shops and bars as well as clinics. */
const CARE_IN = ["pregnancy", "addiction", "disability"];
const CARE_WORDS =
  /\b(clinic\w*|hospital\w*|cent(er|re)s?|care|parenthood|rehab\w*|treatment|detox|doctor\w*|medical|maternity ward|midwi\w*|methadone|fertility|abortion\w*|klinik|clini\w*)\b/;
const NOT_CARE = /\b(gyms?|fitness|food|vitamins?|supplements?|super ?market|book ?(shop|store)|museum)\b/;
const INTIMATE = ["mental-health", "sexual-health", "pregnancy"];

export function inFeet(metres: number): number {
  return metres / METRES_PER_FOOT;
}

/** Those that apply to people a campaign or segment finds that near the place. Nobody can consent them away. */
export function geofenceLawsAround(
  place: NamedPlace,
  { category }: Revealed,
  subject: Subject,
  ctx: ReadContext,
): { readonly source: string; readonly feet: number }[] {
  const words = plainWords(place.name.value);
  const isCare =
    !NOT_CARE.test(words) &&
    (CARE.includes(category) || (CARE_IN.includes(category) && CARE_WORDS.test(words)));
  if (!isCare) return [];
  return LAWS.filter(
    ({ source, feet, anyCare }) =>
      place.metres <= feet * METRES_PER_FOOT &&
      (anyCare || INTIMATE.includes(category)) &&
      ctx.applies(source, subject),
  );
}
