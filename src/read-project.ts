/** discover → read → parse → recognise format → normalise → link: from paths to a project. */
import type { Format, Sift } from "./formats/index.ts";
import { readSidecar } from "./formats/native/sidecar.ts";
import { isInSomeFormat, isMeantForUs, isOfStranger, nothingReadAs, recognise } from "./formats/recognise.ts";
import { declare } from "./link/declare.ts";
import { link } from "./link/index.ts";
import { withNames } from "./link/names.ts";
import type {
  Definitions,
  DirectiveComment,
  Document,
  FileSuppression,
  Problem,
  Project,
  Sidecar,
} from "./model/index.ts";
import {
  commentsOf,
  companionOf,
  discover,
  isUnreadable,
  loadTables,
  parseSource,
  readCompanion,
  readSource,
  type SourceFile,
  STDIN,
  sidecarTarget,
  sourceFromBytes,
  sourceFromText,
  textDocument,
  type Unreadable,
} from "./source/index.ts";

export interface ReadProject {
  readonly project: Project;
  readonly problems: readonly Problem[];
  readonly comments: readonly DirectiveComment[];
  /** What sidecars suppress in their files as a whole. */
  readonly suppressions: readonly FileSuppression[];
  readonly files: number;
  /** The text of every file, by its name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths that could not be read at all. */
  readonly unreadable: readonly Unreadable[];
  /** Files of a folder or glob that are in no format creepcheck knows: a repository is full of them. */
  readonly passedOver: readonly string[];
  /** How many segments were let go of files too large to be kept, by file. */
  readonly letGo: ReadonlyMap<string, number>;
}

export interface ReadOptions {
  readonly cwd: string;
  /** The format every file is read by, whatever is in it. */
  readonly format?: Format;
  /** Names by id, for files that hold ids alone. */
  readonly names?: ReadonlyMap<string, string>;
  /** Says what is worth keeping of a file that is too large to be kept. Without it all is. */
  readonly sift?: Sift;
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
  { input, texts, format, names, sift, ...options }: ReadOptions,
): Promise<ReadProject> {
  const { cwd } = options;
  const standIn = (file: string) => {
    const text = texts?.get(file);
    return text === undefined ? undefined : sourceFromText(file, text);
  };
  const wanted = paths.filter((path) => path !== DASH);
  const { files, named, unreadable } = await discover(wanted, options);
  await loadTables(files);
  const reader = new ProjectReader([...unreadable], {
    ...(format && { format }),
    ...(names && { names }),
    ...(sift && { sift }),
    companion: (file, path) => standIn(companionOf(file, path)) ?? readCompanion(file, path, { cwd }),
  });
  if (input !== undefined) reader.add(standIn(STDIN) ?? sourceFromBytes(STDIN, input), true);
  for (const file of files) reader.add(standIn(file) ?? readSource(file, { cwd }), named.has(file));
  await reader.load();
  return reader.finish();
}

/** The same for texts that are already in memory: nothing is read from the disk. */
export async function readSources(sources: readonly SourceFile[], sift?: Sift): Promise<ReadProject> {
  await loadTables(sources.map(({ file }) => file));
  const reader = readerOf(sources, sift);
  await reader.load();
  return reader.finish();
}

/** The same at once, for texts in formats that have nothing to load. */
export function readTexts(sources: readonly SourceFile[]): ReadProject {
  return readerOf(sources).finish();
}

function readerOf(sources: readonly SourceFile[], sift?: Sift): ProjectReader {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const companion: FindCompanion = (file, path) => byFile.get(companionOf(file, path));
  const reader = new ProjectReader([], { companion, ...(sift && { sift }) });
  for (const source of sources) reader.add(source, true);
  return reader;
}

/** Gets a file that belongs to `file`, by its name as seen from there. */
type FindCompanion = (file: string, path: string) => SourceFile | Problem | undefined;

class ProjectReader {
  private readonly recognised: { readonly document: Document; readonly format: Format }[] = [];
  private readonly sidecars: Sidecar[] = [];
  private readonly problems: Problem[] = [];
  private readonly comments: DirectiveComment[] = [];
  private readonly texts = new Map<string, string>();
  private readonly passedOver: string[] = [];
  private readonly letGo = new Map<string, number>();
  private readonly companions = new Map<string, Document | undefined>();

  constructor(
    readonly unreadable: Unreadable[],
    private readonly options: Pick<ReadOptions, "format" | "names" | "sift"> & {
      readonly companion: FindCompanion;
    },
  ) {}

  /** @param named whether somebody asked for this very file, and so wants to hear when it is not recognised */
  add(source: SourceFile | Problem | Unreadable, named: boolean): void {
    if (isUnreadable(source)) this.unreadable.push(source);
    else if ("rule" in source) this.addProblem(source, named);
    else this.addText(source, named);
  }

  /** Loads what the formats of the documents need before they can be read. */
  async load(): Promise<void> {
    for (const format of new Set(this.recognised.map(({ format }) => format))) await format.load?.();
  }

  finish(): ReadProject {
    const read = this.recognised.map(({ document, format }) => this.definitionsIn(document, format));
    const { parts, problems: ofSidecars } = declare(
      read,
      this.sidecars,
      new Set([...this.texts.keys(), ...this.passedOver]),
    );
    const { project, problems } = link(parts);
    return {
      project,
      problems: [...this.problems, ...parts.flatMap((part) => part.problems), ...ofSidecars, ...problems],
      comments: this.comments,
      suppressions: this.sidecars.flatMap(({ target: file, suppressions }) =>
        suppressions.map((entry) => ({ file, entry })),
      ),
      files: this.texts.size,
      texts: this.texts,
      unreadable: this.unreadable,
      passedOver: this.passedOver,
      letGo: this.letGo,
    };
  }

  private addProblem(problem: Problem, named: boolean): void {
    if (!named && isTable(problem.at.document)) {
      this.passedOver.push(problem.at.document.file);
      return;
    }
    this.problems.push(problem);
    this.texts.set(problem.at.document.file, problem.at.document.text);
  }

  private addText(source: SourceFile, named: boolean): void {
    const { documents, problems } = parseSource(source, isInSomeFormat);
    const target = sidecarTarget(source.file);
    const unknown =
      target === undefined
        ? documents.flatMap((document) => this.recognise(document) ?? [])
        : this.addSidecars(documents, target);
    const nothingRead = unknown.filter(isOfStranger).length === documents.length;
    const isForeign = nothingRead && (documents.length > 0 || isTable(source));
    if (isForeign && !named && !documents.some(isMeantForUs)) {
      this.passedOver.push(source.file);
      return;
    }
    this.texts.set(source.file, source.text);
    this.problems.push(...problems, ...unknown);
    this.addComments(documents);
  }

  /** @returns what is wrong with them */
  private addSidecars(documents: readonly Document[], target: string): Problem[] {
    const sidecars = documents.map((document) => readSidecar(document, target));
    this.sidecars.push(...sidecars);
    return sidecars.flatMap(({ problems }) => problems);
  }

  /** @returns what keeps the document from being read, if something does */
  private recognise(document: Document): Problem | undefined {
    const forced = this.options.format;
    const { format, problem } = forced ? { format: forced } : recognise(document);
    if (format) this.recognised.push({ document, format });
    return problem;
  }

  private definitionsIn(document: Document, format: Format): Definitions {
    const { sift } = this.options;
    const companions = (path: string) => this.companionOf(document.file, path);
    const part = format.normalise(document, { companions, ...(sift && { sift }) });
    if (part.letGo) this.letGo.set(document.file, part.letGo);
    const isEmpty = [part.campaigns, part.segments, part.dataSources, part.problems].every(
      ({ length }) => length === 0,
    );
    if (isEmpty && this.options.format) return { ...part, problems: [nothingReadAs(format, document)] };
    return withNames(part, this.options.names ?? new Map());
  }

  /** Each is read once, however many ask for it, and its text is kept to show findings in. */
  private companionOf(file: string, path: string): Document | undefined {
    const name = companionOf(file, path);
    if (!this.companions.has(name)) this.companions.set(name, this.readCompanion(file, path));
    return this.companions.get(name);
  }

  private readCompanion(file: string, path: string): Document | undefined {
    const source = this.options.companion(file, path);
    if (source === undefined) return undefined;
    if ("rule" in source) {
      // It may have been read for itself, and the problem told.
      if (!this.texts.has(source.at.document.file)) this.addProblem(source, true);
      return undefined;
    }
    this.texts.set(source.file, source.text);
    return source.file.endsWith(".json") ? parseSource(source).documents[0] : textDocument(source);
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
}

/** Folders are full of tables, of which few list segments: one that cannot be read is most likely none of ours. */
function isTable({ language }: Pick<Document, "language">): boolean {
  return language === "table" || language === "ndjson";
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
