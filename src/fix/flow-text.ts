/**
 * A value on one line: `{ key: value, list: [1, 2] }`.
 *
 * @param scalar writes a text, number, boolean or null; keys too
 */
export function flowText(value: unknown, scalar: (value: unknown) => string): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, scalar)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(value);
  const pairs = Object.entries(value).map(([key, item]) => `${scalar(key)}: ${flowText(item, scalar)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}
