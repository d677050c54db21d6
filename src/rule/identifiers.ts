/** Shared judgement: by what people are recognised, and whether it is their name and address as they are. */
import { plainWords } from "./plain-words.ts";

const ADDRESS =
  /\b(e ?mail( address)?|phone( number)?|mobile( number)?|msisdn|(full|last|family|sur) ?name|postal address|street( address)?|national id|passport( number)?|ssn|social security number|tax id|ip( address)?)\b/;
const REPLACED =
  /\b(hash(ed)?|sha ?(1|256)?|md5|encrypted|encoded|token(i[sz]ed)?|pseudonym\w*|anonym\w*|salted|truncated)\b/;

/** People can be found by it as it stands: `email`, and not `hashed_email`. */
export function isRawIdentifier(name: string): boolean {
  const words = plainWords(name);
  return ADDRESS.test(words) && !REPLACED.test(words);
}

/** Codes that stand for nobody in particular outside of one place or visit. A hashed address is not one: everybody who has the address makes the same. */
const PSEUDONYM =
  /\b(pseudonym\w*|anonym\w*|cohort\w*|aggregate\w*|session( id)?|random( id)?|k ?anonym\w*)\b/;

/** People cannot be found by it: `cohort_id`, `pseudonymous_id`, and neither `email` nor `hashed_email`. */
export function isPseudonym(name: string): boolean {
  return PSEUDONYM.test(plainWords(name));
}

/** A merge token as the value of a parameter of a link, which ends up in logs: `?email={{ email }}`. */
const IN_LINK = /[?&][\w.-]{1,60}=(?:\{\{|\{%=?|%%=?|\$\{|\*\|)\s{0,5}([\w.[\]'|:@() -]{1,80})/gu;

/** The tokens that put people's addresses into links, in a text. */
export function rawIdentifiersInLinks(text: string): string[] {
  return [...text.matchAll(IN_LINK)].flatMap(([, token = ""]) => {
    const name = token.replace(/[|\s]+$/, "");
    return isRawIdentifier(name) ? [name] : [];
  });
}
