import { applyEdits, textEdits } from "../../src/fix/index.ts";
import type { Document, Path, Place } from "../../src/model/index.ts";
import type { Change } from "../../src/rule/index.ts";
import { parseSource, sourceFromText } from "../../src/source/index.ts";

export function documentsOf(file: string, text: string): readonly Document[] {
  return parseSource(sourceFromText(file, text)).documents;
}

export function place(document: Document | undefined, path: Path): Place {
  if (document === undefined) throw new Error("the text has no such document");
  return { document, path };
}

/** A change of the first document, or of another one. */
export type PathChange =
  | { readonly set: Path; readonly value: unknown; readonly index?: number }
  | { readonly append: Path; readonly value: unknown; readonly index?: number }
  | { readonly remove: Path; readonly index?: number };

/** The text after the changes of one fix. */
export async function fixed(file: string, text: string, ...changes: readonly PathChange[]): Promise<string> {
  return applyEdits(text, await textEdits(changesOf(file, text, changes), text));
}

export function changesOf(file: string, text: string, changes: readonly PathChange[]): Change[] {
  const documents = documentsOf(file, text);
  return changes.map((change) => {
    const document = documents[change.index ?? 0];
    if ("set" in change) return { set: place(document, change.set), value: change.value };
    if ("append" in change) return { append: place(document, change.append), value: change.value };
    return { remove: place(document, change.remove) };
  });
}
