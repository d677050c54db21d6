/** Customers who speak in a message. */
import { foldedWords } from "./phrase.ts";

/** Bounded, so that a mark without its partner costs little. */
const QUOTATION = /“[^“”]{1,600}”|«[^«»]{1,600}»|„[^„“”]{1,600}[“”]|「[^「」]{1,600}」|"[^"\n]{1,600}"/g;

/**
 * The text without quotations in which somebody says “I”: there a customer tells of their own life. Nothing else
 * moves, and what stood on both sides does not become one sentence.
 *
 * @param firstPerson folded words
 */
export function withoutCustomersWords(text: string, firstPerson: ReadonlySet<string>): string {
  return text.replace(QUOTATION, (quotation) =>
    foldedWords(quotation).some((word) => firstPerson.has(word)) ? "\n".repeat(quotation.length) : quotation,
  );
}
