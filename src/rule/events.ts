/** Shared judgement: what kind of thing an event or metric is, from its name. */

const BROWSING =
  /\b(view|visit|brows|page|session|cart|basket|checkout|wishlist|search|click|abandon|pixel|add to|engag)/;
const PURCHASE =
  /\b(purchas|order|bought|buy|transact|checkout complete|paid|subscri(be|ption) (start|renew))/;

/** Looked at something, without buying it. */
export function isBrowsing(event: string): boolean {
  const words = plainWords(event);
  return BROWSING.test(words) && !PURCHASE.test(words);
}

/** Bought something from us. */
export function isPurchase(event: string): boolean {
  return PURCHASE.test(plainWords(event));
}

/** `productViewed`, `product_viewed` and `Product Viewed` are the same event. */
function plainWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_\-.:/]+/g, " ")
    .toLowerCase();
}
