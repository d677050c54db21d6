/** Shared judgement: what a campaign's messages claim to know about the one who reads them. */
import type { LexiconMatch } from "../lexicon/index.ts";
import { type Campaign, type Confidence, wordAt } from "../model/index.ts";
import { type Claim, type ClaimKind, type Found, GRAVEST_FIRST } from "./claim.ts";
import type { ReadContext } from "./context.ts";
import { isMarketing } from "./delivery.ts";
import { type MessageText, textsOf } from "./message-texts.ts";
import { givenAwayBy, holdsName } from "./private-fields.ts";

/** Claims of one text. With so many it is written anew, and what is left then is found then. */
const MOST = 20;

/**
 * The claims in a campaign's messages: one a sentence, the same words once a text, and no more than 20 of them. None in
 * what people ordered.
 */
export function claimsIn(campaign: Campaign, ctx: ReadContext): Claim[] {
  // An order confirmation may well say “after you ordered”.
  if (!isMarketing(campaign)) return [];
  return textsOf(campaign).flatMap((text) => claimsOf(text, ctx));
}

function claimsOf(text: MessageText, ctx: ReadContext): Claim[] {
  const { tokens, phrases, sentenceAt } = ctx.readCopy(text.text.value);
  const named = new Set(
    tokens.filter(({ names }) => names.some(holdsName)).map(({ start }) => sentenceAt(start)),
  );
  const found = [...phrases, ...tokens.flatMap((token) => givenAwayBy(token, text.seen, ctx) ?? [])];
  const speaking = new Map<number, Found>();
  for (const each of found) {
    const sentence = sentenceAt(each.start);
    const other = speaking.get(sentence);
    if (other === undefined || isGraver(each, other)) speaking.set(sentence, each);
  }
  const said = new Map<string, Claim>();
  for (const [sentence, each] of speaking) {
    if (said.size === MOST) break;
    const claim = claimOf(each, text, named.has(sentence));
    const words = claim.quote.toLowerCase();
    if (!said.has(words)) said.set(words, claim);
  }
  return [...said.values()];
}

function isGraver(one: Found, other: Found): boolean {
  const [rank, otherRank] = [GRAVEST_FIRST.indexOf(one.kind), GRAVEST_FIRST.indexOf(other.kind)];
  return rank < otherRank || (rank === otherRank && lengthOf(one) > lengthOf(other));
}

function lengthOf({ start, end }: Found): number {
  return end - start;
}

/** @param byName whether the sentence names the reader, which leaves no doubt who is meant */
function claimOf(found: Found, { text, seen, where }: MessageText, byName: boolean): Claim {
  const { kind, start, end, trait } = found;
  const quote = text.value.slice(start, end);
  const suggests = trait !== undefined && (trait.strength !== "direct" || isEverybodys(kind, trait));
  return {
    kind,
    quote: quote.replace(/\s+/g, " "),
    at: wordAt(text.at, quote),
    where,
    seen,
    isMilder: (found.isHint || suggests) && !byName,
    confidence: confidenceIn(trait),
    ...(trait && { trait }),
  };
}

/** All people have an income and a credit score: to name them says little, to print them says all. */
function isEverybodys(kind: ClaimKind, { category }: LexiconMatch): boolean {
  return kind === "attribute" && category === "income-credit";
}

function confidenceIn(trait: LexiconMatch | undefined): Confidence {
  if (trait === undefined) return "high";
  if (trait.how === "skeleton" || trait.how === "typo") return "low";
  return trait.strength === "direct" ? "high" : "medium";
}
