/** `productViewed`, `product_viewed` and `Product Viewed` are the same words. */
export function plainWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_\-.:/]+/g, " ")
    .toLowerCase();
}
