/** discover → read → parse → recognise format → normalise → link: from paths to a project. */
import { FORMATS, formatsOf } from "./formats/index.ts";
import { link } from "./link/index.ts";
import type { Definitions, DirectiveComment, Document, Problem, Project } from "./model/index.ts";
import {
  commentsOf,
  discover,
  isUnreadable,
  parseSource,
  readSource,
  type SourceFile,
  STDIN,
  sourceFromBytes,
  sourceFromText,
  type Unreadable,
} from "./source/index.ts";

export interface ReadProject {
  readonly project: Project;
  readonly problems: readonly Problem[];
  readonly comments: readonly DirectiveComment[];
  readonly files: number;
  /** The text of every file, by its name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths that could not be read at all. */
  readonly unreadable: readonly Unreadable[];
}

export interface ReadOptions {
  readonly cwd: string;
  /** gitignore-style patterns, and the absolute folder they count from. */
  readonly ignore?: { readonly folder: string; readonly patterns: readonly string[] };
  /** What came on standard input, for the path `-`. */
  readonly input?: Uint8Array;
  /** Texts that stand in for what a file holds, by its name: what fixes would make of it. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** The path that stands for standard input. */
const DASH = "-";

export async function readProject(
  paths: readonly string[],
  { input, texts, ...options }: ReadOptions,
): Promise<ReadProject> {
  const { cwd } = options;
  const standIn = (file: string) => {
    const text = texts?.get(file);
    return text === undefined ? undefined : sourceFromText(file, text);
  };
  const named = paths.filter((path) => path !== DASH);
  const { files, unreadable } = await discover(named, options);
  const reader = new ProjectReader([...unreadable]);
  if (input !== undefined) reader.add(standIn(STDIN) ?? sourceFromBytes(STDIN, input));
  for (const file of files) reader.add(standIn(file) ?? readSource(file, { cwd }));
  return reader.finish();
}

/** The same for texts that are already in memory: nothing is read from the disk. */
export function readTexts(sources: readonly SourceFile[]): ReadProject {
  const reader = new ProjectReader([]);
  for (const source of sources) reader.addText(source);
  return reader.finish();
}

class ProjectReader {
  private readonly parts: Definitions[] = [];
  private readonly problems: Problem[] = [];
  private readonly comments: DirectiveComment[] = [];
  private readonly texts = new Map<string, string>();
  private files = 0;

  constructor(readonly unreadable: Unreadable[]) {}

  add(source: SourceFile | Problem | Unreadable): void {
    if (isUnreadable(source)) this.unreadable.push(source);
    else if ("rule" in source) this.addProblem(source);
    else this.addText(source);
  }

  private addProblem(problem: Problem): void {
    this.files += 1;
    this.problems.push(problem);
    this.texts.set(problem.at.document.file, problem.at.document.text);
  }

  addText(source: SourceFile): void {
    this.files += 1;
    this.texts.set(source.file, source.text);
    const { documents, problems } = parseSource(source);
    this.problems.push(...problems);
    for (const document of documents) this.addDocument(document);
    this.addComments(documents);
  }

  finish(): ReadProject {
    const { project, problems } = link(this.parts);
    return {
      project,
      problems: [...this.problems, ...this.parts.flatMap((part) => part.problems), ...problems],
      comments: this.comments,
      files: this.files,
      texts: this.texts,
      unreadable: this.unreadable,
    };
  }

  private addComments(documents: readonly Document[]): void {
    const found = documents.flatMap((document) =>
      commentsOf(document).map((comment) => ({ document, ...comment })),
    );
    const [first] = found;
    if (first === undefined) return;
    const below = linesOfContentBelow(first.document.text);
    for (const { document, text, line, offset } of found) {
      const at = { document, path: [], offsets: [offset, offset + text.length + 2] as const };
      this.comments.push({ text, at, targetLine: below(line) });
    }
  }

  private addDocument(document: Document): void {
    const [format, ...others] = formatsOf(document);
    if (format !== undefined && others.length === 0) this.parts.push(format.normalise(document));
    else this.problems.push(notRecognised(document, format ? [format, ...others] : []));
  }
}

function notRecognised(document: Document, claiming: readonly { title: string }[]): Problem {
  const titles = (formats: readonly { title: string }[]) => formats.map(({ title }) => title).join(", ");
  const at = { document, path: [], offsets: [0, 0] as const };
  const rule = "input/not-recognised";
  return claiming.length > 0
    ? { rule, message: "ambiguous", data: { formats: titles(claiming) }, at }
    : { rule, message: "unknown", data: { tried: titles(FORMATS) }, at };
}

/**
 * For every line of a text, the next one below it that holds more than blanks or a comment: the line a comment
 * speaks of. Lines count from 1. One pass, however many comments there are.
 */
function linesOfContentBelow(text: string): (line: number) => number {
  const lines = text.split(/\r\n|\r|\n/);
  const below: number[] = [];
  let next = lines.length;
  for (let line = lines.length; line >= 1; line -= 1) {
    below[line] = next;
    if (!/^\s*(#|$)/.test(lines[line - 1] ?? "")) next = line;
  }
  return (line) => below[line] ?? lines.length;
}
