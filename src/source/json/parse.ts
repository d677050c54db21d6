/** JSON text to a document with positions. */
import { SourceDocument, textDocument } from "../document.ts";
import { MAX_DEPTH, MAX_PROBLEMS } from "../limits.ts";
import { Lines } from "../lines.ts";
import { Locator } from "../locator.ts";
import type { Parsed } from "../parsed.ts";
import { repeatedKeyProblem, syntaxProblem } from "../problems.ts";
import type { SourceFile } from "../source-file.ts";
import { faultOf } from "./fault.ts";
import { positionsOf } from "./positions.ts";
import { repeatedKeys } from "./repeated-keys.ts";
import { countKeys, scan } from "./scan.ts";

/**
 * An empty file has no documents. Of a repeated key the last value counts; each repetition is a problem.
 *
 * Whether there are any is known by counting: the text has more keys than the value. For 60 MB that takes 0.3 seconds,
 * where a parser that keeps track of keys takes more than a second.
 */
export function parseJson(source: SourceFile): Parsed {
  const { text } = source;
  if (text.trim() === "") return { documents: [], problems: [] };
  const { tooDeepAt, keys } = scan(text, MAX_DEPTH);
  if (tooDeepAt !== undefined) {
    const offsets = [tooDeepAt, tooDeepAt + 1] as const;
    const problem = syntaxProblem(textDocument(source), "tooDeep", { limit: String(MAX_DEPTH) }, offsets);
    return { documents: [], problems: [problem] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { reason, offsets } = faultOf(text, error);
    return { documents: [], problems: [syntaxProblem(textDocument(source), "broken", { reason }, offsets)] };
  }
  const document = documentOf(source, value);
  const repeated = countKeys(value) < keys ? repeatedKeys(text, MAX_PROBLEMS) : [];
  return { documents: [document], problems: repeated.map((key) => repeatedKeyProblem(document, key)) };
}

function documentOf(source: SourceFile, value: unknown): SourceDocument {
  const { text } = source;
  let locator: Locator | undefined;
  return new SourceDocument(source, new Lines(text), {
    index: 0,
    value,
    range: [0, text.length],
    places: () => {
      locator ??= new Locator(positionsOf(text), (start, end) => JSON.parse(text.slice(start, end)));
      return { locator, root: 0 };
    },
  });
}
