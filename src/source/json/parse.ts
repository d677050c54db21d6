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

export function parseJson(source: SourceFile): Parsed {
  const whole = { text: source.text, offset: 0, index: 0 };
  return parseValue(source, whole, { lines: new Lines(source.text), broken: textDocument(source) });
}

/** The text of one value. */
export interface JsonPiece {
  readonly text: string;
  /** Where it starts in the file. */
  readonly offset: number;
  /** Of the document it becomes. */
  readonly index: number;
}

/** What the documents of a file share. */
interface Shared {
  readonly lines: Lines;
  /** Stands for a document that could not be parsed. */
  readonly broken: SourceDocument;
}

/**
 * An empty text has no documents. Of a repeated key the last value counts; each repetition is a problem.
 *
 * Whether there are any is known by counting: the text has more keys than the value. For 60 MB that takes 0.3 seconds,
 * where a parser that keeps track of keys takes more than a second.
 */
export function parseValue(source: SourceFile, piece: JsonPiece, { lines, broken }: Shared): Parsed {
  const { text, offset } = piece;
  if (text.trim() === "") return { documents: [], problems: [] };
  const { tooDeepAt, keys } = scan(text, MAX_DEPTH);
  if (tooDeepAt !== undefined) {
    const offsets = [offset + tooDeepAt, offset + tooDeepAt + 1] as const;
    const problem = syntaxProblem(broken, "tooDeep", { limit: String(MAX_DEPTH) }, offsets);
    return { documents: [], problems: [problem] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { reason, offsets } = faultOf(text, error);
    const problem = syntaxProblem(broken, "broken", { reason }, [offset + offsets[0], offset + offsets[1]]);
    return { documents: [], problems: [problem] };
  }
  const document = documentOf(source, piece, value, lines);
  const repeated = countKeys(value) < keys ? repeatedKeys(text, MAX_PROBLEMS) : [];
  const problems = repeated.map(({ path, name, first, offsets: [start, end] }) =>
    repeatedKeyProblem(document, {
      path,
      name,
      first: offset + first,
      offsets: [offset + start, offset + end],
    }),
  );
  return { documents: [document], problems };
}

function documentOf(
  source: SourceFile,
  { text, offset, index }: JsonPiece,
  value: unknown,
  lines: Lines,
): SourceDocument {
  let locator: Locator | undefined;
  return new SourceDocument(source, lines, {
    index,
    value,
    range: [offset, offset + text.length],
    places: () => {
      locator ??= new Locator(positionsOf(text, offset), (start, end) =>
        JSON.parse(source.text.slice(start, end)),
      );
      return { locator, root: 0 };
    },
  });
}
