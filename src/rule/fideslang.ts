/** Shared judgement: how fideslang keys hang together. */

/** A key covers itself and everything below it: `marketing` covers `marketing.communications.email`. */
export function covers(parent: string, key: string): boolean {
  return key === parent || key.startsWith(`${parent}.`);
}
