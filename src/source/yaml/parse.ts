/** YAML text to documents with positions. */
import type { Problem } from "../../model/index.ts";
import { type Places, SourceDocument, textDocument } from "../document.ts";
import { MAX_MARKS, MAX_PROBLEMS } from "../limits.ts";
import { Lines } from "../lines.ts";
import { Locator } from "../locator.ts";
import type { Parsed } from "../parsed.ts";
import { repeatedKeyProblem, syntaxProblem } from "../problems.ts";
import type { SourceFile } from "../source-file.ts";
import { keyName } from "./key-name.ts";
import { countMarks } from "./marks.ts";
import { type Broken, type Contents, isBroken, type Reading, read } from "./read.ts";
import { repeatedKeys } from "./repeated-keys.ts";
import { splitDocuments } from "./split.ts";
import { lineEnd } from "./trivia.ts";

/** Empty documents are left out. Of a repeated key the last value counts; each repetition is a problem. */
export function parseYaml(source: SourceFile): Parsed {
  // A short text cannot have too many.
  const marks = source.text.length > MAX_MARKS ? countMarks(source.text) : 0;
  if (marks > MAX_MARKS) return tooLarge(source, marks);
  const file = new YamlFile(source);
  for (const reading of readings(source.text)) {
    if (isBroken(reading)) file.addBroken(reading);
    else file.add(reading);
  }
  return { documents: file.documents, problems: file.problems };
}

function tooLarge(source: SourceFile, marks: number): Parsed {
  const entries = (count: number) => `${count.toLocaleString("en")} entries`;
  const data = { size: entries(marks), limit: entries(MAX_MARKS) };
  return { documents: [], problems: [syntaxProblem(textDocument(source), "tooLarge", data)] };
}

/** When something is wrong somewhere, every document is read by itself, so that only the broken ones are lost. */
function readings(text: string): Reading[] {
  const whole = read({ text, offset: 0 });
  if (!isBroken(whole)) return [whole];
  const each: Reading[] = [];
  let broken = 0;
  for (const piece of splitDocuments(text)) {
    const reading = piece.text.length < text.length ? read(piece) : whole;
    each.push(reading);
    if (isBroken(reading) && ++broken === MAX_PROBLEMS) break;
  }
  return broken > 0 ? each : [...each, whole];
}

/** Collects the documents of one file. */
class YamlFile {
  readonly documents: SourceDocument[] = [];
  readonly problems: Problem[] = [];
  readonly #source: SourceFile;
  readonly #lines: Lines;
  #index = 0;

  constructor(source: SourceFile) {
    this.#source = source;
    this.#lines = new Lines(source.text);
  }

  addBroken({ piece, fault }: Broken): void {
    const document = new SourceDocument(this.#source, this.#lines, {
      index: this.#index++,
      value: undefined,
      range: [piece.offset, piece.offset + piece.text.length],
    });
    this.problems.push(syntaxProblem(document, fault.message, fault.data, fault.offsets));
  }

  add({ piece, positions, values, repeatsKeys }: Contents): void {
    const text = this.#source.text;
    const locator = new Locator(positions, (start, end) => keyName(text.slice(start, end)));
    let start = piece.offset;
    positions.roots.forEach((root, order) => {
      const isLast = order === positions.roots.length - 1;
      const end = isLast ? piece.offset + piece.text.length : lineEnd(text, positions.end(root));
      const range = [start, end] as const;
      start = end;
      const isEmpty = positions.kind(root) === "scalar" && positions.start(root) === positions.end(root);
      if (isEmpty) return;
      const places = { locator, root };
      const document = new SourceDocument(this.#source, this.#lines, {
        index: this.#index++,
        value: values[order],
        range,
        places: () => places,
      });
      this.documents.push(document);
      if (repeatsKeys) this.#reportRepeatedKeys(document, places);
    });
  }

  #reportRepeatedKeys(document: SourceDocument, { locator, root }: Places): void {
    for (const repeated of repeatedKeys(locator, root)) {
      if (this.problems.length >= MAX_PROBLEMS) return;
      this.problems.push(repeatedKeyProblem(document, repeated));
    }
  }
}
