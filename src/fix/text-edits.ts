import type { Document, TextEdit } from "../model/index.ts";
import type { Change } from "../rule/index.ts";
import { editsOf } from "./edits.ts";
import { planOf } from "./plan.ts";
import type { Syntax } from "./syntax.ts";

/**
 * The edits that make the changes of one fix. Nothing else in the text changes.
 *
 * @param text of the file that all places are in
 * @returns nothing when a change cannot be made: its place is not in the text as such (worked out, within a text that
 * holds JSON, shared through an alias)
 */
export async function textEdits(changes: readonly Change[], text: string): Promise<TextEdit[]> {
  const documents = new Map<Document, Change[]>();
  for (const change of changes) {
    const { document, offsets } = placeOf(change);
    if (offsets !== undefined) return [];
    const others = documents.get(document);
    if (others === undefined) documents.set(document, [change]);
    else others.push(change);
  }
  const edits: TextEdit[] = [];
  for (const [document, its] of documents) {
    const syntax = await syntaxOf(document, text);
    const plan = syntax && planOf(its, syntax.root, document.value);
    const found = plan && editsOf(plan, syntax);
    if (found === undefined) return [];
    edits.push(...found.map((edit) => ({ file: document.file, ...edit })));
  }
  return edits;
}

/** The file that all places are in; nothing when they are in several. */
export function fileOf(changes: readonly Change[]): string | undefined {
  const [file, ...others] = new Set(changes.map((change) => placeOf(change).document.file));
  return others.length === 0 ? file : undefined;
}

function placeOf(change: Change) {
  if ("set" in change) return change.set;
  return "append" in change ? change.append : change.remove;
}

/** Parsed once a document, however many fixes it gets. */
const parsed = new WeakMap<Document, Promise<Syntax | undefined>>();

function syntaxOf(document: Document, text: string): Promise<Syntax | undefined> {
  let syntax = parsed.get(document);
  if (syntax === undefined) {
    syntax = parse(document, text);
    parsed.set(document, syntax);
  }
  return syntax;
}

/** The parsers are large: only files that get a fix need them. */
async function parse(document: Document, text: string): Promise<Syntax | undefined> {
  if (document.value === undefined) return undefined;
  // A row is what somebody sells or exported: nobody mends it there.
  if (document.language === "table" || document.language === "ndjson") return undefined;
  if (document.language === "json") return (await import("./json.ts")).jsonSyntax(text);
  return (await import("./yaml.ts")).yamlSyntax(text, document.locate([]).start.offset);
}
