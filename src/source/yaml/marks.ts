const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const COMMA = 44;
const COLON = 58;

/** The commas, colons and line breaks of a text. There are no more than two values for each of them. */
export function countMarks(text: string): number {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === COLON || code === LINE_FEED || code === CARRIAGE_RETURN) marks++;
  }
  return marks;
}
