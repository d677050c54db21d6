/** Shared judgement: what a field holds that a message prints or decides by, from its name. */
import type { Token } from "../copy/index.ts";
import type { LexiconMatch } from "../lexicon/index.ts";
import type { Found } from "./claim.ts";
import type { ReadContext } from "./context.ts";
import { isBrowsing } from "./events.ts";
import type { Seen } from "./message-texts.ts";
import { plainWords } from "./plain-words.ts";

/** Read by nobody, or not about the person: links, pictures, numbers of records, the page for those who see no mail. */
const UNREAD = /\b(url|uri|link|href|src|image|img|id|browser|page|session)\b/;
/** Where somebody is or was. A shop's own location, and the sender's address, are no secret. */
const PLACE =
  /\b(latitude|longitude|gps|coordinates|geo ?location|near ?(est|by)|whereabouts|(current|last|recent|live|exact|real ?time|detected)( known| seen)? (location|city|position|place|street|neighbou?rhood))\b/;
const NAME =
  /\b(f(irst|ull)? ?name|l(ast)? ?name|surname|given ?name|vorname|nachname|prenom|(person|contact|customer|user|recipient|subscriber|profile) name)\b/;

/** What a token gives away; nothing for most. */
export function givenAwayBy(
  { kind, names, start, end }: Token,
  seen: Seen,
  ctx: ReadContext,
): Found | undefined {
  if (kind === "other") return undefined;
  const found = { start, end, isHint: false };
  if (kind === "condition") {
    const trait = traitIn(names, ctx);
    return trait && { ...found, kind, trait };
  }
  const read = names.filter((name) => !UNREAD.test(plainWords(name)));
  const trait = traitIn(read, ctx);
  if (trait) return { ...found, kind: "printedTrait", trait };
  if (read.some(isBrowsing)) return { ...found, kind: "printedInterest" };
  if (read.some(holdsPlace)) return { ...found, kind: "printedPlace" };
  return seen === "advertisement" && read.some(holdsName) ? { ...found, kind: "printedName" } : undefined;
}

/** The sensitive trait that fields are about, by the surest word in their names. */
function traitIn(names: readonly string[], ctx: ReadContext): LexiconMatch | undefined {
  const words = names
    .flatMap((name) => ctx.sensitiveWords(name))
    .filter(({ strength }) => strength !== "weak");
  return words.find(({ strength }) => strength === "direct") ?? words[0];
}

function holdsPlace(field: string): boolean {
  return PLACE.test(plainWords(field));
}

export function holdsName(field: string): boolean {
  return NAME.test(plainWords(field));
}
