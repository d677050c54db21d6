import { didYouMean } from "../../model/index.ts";
import { SYNONYMS } from "./synonyms.ts";

/** A sentence with the key that was probably meant, or an empty string. */
export function suggestKey(key: string, allowed: readonly string[]): string {
  const plain = letters(key);
  const meant =
    allowed.find((candidate) => letters(candidate) === plain) ??
    allowed.find((candidate) => Object.hasOwn(SYNONYMS, candidate) && SYNONYMS[candidate]?.includes(plain));
  return didYouMean(meant ?? key, allowed);
}

/** A sentence with the word that was probably meant, or an empty string. */
export function suggestValue(value: string, allowed: readonly string[]): string {
  const plain = letters(value);
  return didYouMean(allowed.find((candidate) => letters(candidate) === plain) ?? value, allowed);
}

/** `quiet_hours`, `Quiet hours` and `quietHours` are one word to a person. */
function letters(key: string): string {
  return key.length > 40 ? key : key.toLowerCase().replace(/[^a-z0-9]/g, "");
}
