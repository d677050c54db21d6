/**
 * Takes English plural endings off a word, so that "ovulation kits" is "ovulation kit".
 *
 * It is applied to the lexicon and to the text alike, so it need not be right, only regular: "diabetes" becomes
 * "diabete" on both sides. Spanish, French and Portuguese plurals in -s fold along with it. Words of three
 * letters stay ("gas"), and so do -ss, -us and -is ("illness", "lupus", "arthritis").
 *
 * @param codes lower-case UTF-16 units; the word is `start` up to `end`, and its last unit may be changed
 * @returns the new end of the word
 */
export function foldPlural(codes: Uint16Array, start: number, end: number): number {
  if (end - start < 4) return end;
  const folded = endsInPlural(codes, end) ? end - 1 : end;
  if (folded - start < 4 || codes[folded - 1] !== E) return folded;
  if (codes[folded - 2] === I) {
    codes[folded - 2] = Y; // "babie" to "baby"
    return folded - 1;
  }
  return isHissed(codes, folded - 1) ? folded - 1 : folded; // "patche" to "patch", and alike "headache"
}

const C = 0x63;
const E = 0x65;
const H = 0x68;
const I = 0x69;
const S = 0x73;
const U = 0x75;
const X = 0x78;
const Y = 0x79;
const Z = 0x7a;

function endsInPlural(codes: Uint16Array, end: number): boolean {
  const before = codes[end - 2];
  return codes[end - 1] === S && before !== S && before !== U && before !== I;
}

/** Whether the letters before `end` are ch, sh, ss, x or z, after which a plural is written -es. */
function isHissed(codes: Uint16Array, end: number): boolean {
  const last = codes[end - 1];
  const before = codes[end - 2];
  if (last === X || last === Z) return true;
  return (last === H && (before === C || before === S)) || (last === S && before === S);
}
