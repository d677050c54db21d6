/** Blank space, line breaks and comments between the values of a YAML text. */

/** The offset of the first character from `offset` on that is no blank, no line break, no comment and not in `signs`. */
export function skipTrivia(text: string, offset: number, signs: string): number {
  let at = offset;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === "#" && startsComment(text, at)) at = lineEnd(text, at);
    else if (isBlank(char) || signs.includes(char)) at++;
    else break;
  }
  return at;
}

/** A `#` in the middle of a word is part of the word. */
export function startsComment(text: string, at: number): boolean {
  return at === 0 || isBlank(text.charAt(at - 1));
}

/** The offset of the line break that ends the line, or of the end of the text. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineBreak(text.charAt(at))) at++;
  return at;
}

/** The offset of the first character of the line. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineBreak(text.charAt(at - 1))) at--;
  return at;
}

export function isLineBreak(char: string): boolean {
  return char === "\n" || char === "\r";
}

function isBlank(char: string): boolean {
  return char === " " || char === "\t" || isLineBreak(char);
}
