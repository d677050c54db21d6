/** What a platform's folder provides. Adding a platform is one folder: `npm run new:format` writes it. */
import type { DataSource, Definitions, Document, FacetCoverage, Segment } from "../model/index.ts";
import type { Companions } from "./shared/companions.ts";

export interface Format {
  /** Short key used in reports and on the command line, and the name of the folder: `native`, `meta`, `klaviyo` … */
  readonly key: string;
  /** The name people use: `Meta Marketing API`. */
  readonly title: string;
  /** Which of the platform's files it reads, as the end of a sentence. Goes into docs/formats.md and the README. */
  readonly reads: string;
  /** What the files of this format can and cannot say, before anything in the file changes it. */
  readonly coverage: {
    readonly campaign: FacetCoverage;
    readonly segment: FacetCoverage;
  };
  /**
   * Whether the value is in this format, judged by keys that only this format has. Cheap: it runs on
   * every document that is read. Never throws, whatever the value.
   */
  detect(value: unknown): boolean;
  /**
   * Brings in a parser that is too heavy for every start, with `await import()`. Called before `normalise` when some
   * document is in this format; calling it again does nothing.
   */
  load?(): Promise<void>;
  /** Reads the document into the model. Never throws; what it cannot read it leaves out or reports as a problem. */
  normalise(document: Document, aids?: Aids): Definitions;
}

/** What a format may ask for while it reads a document. */
export interface Aids {
  /** Finds files that belong to this one: see shared/companions.ts. */
  readonly companions?: Companions;
  readonly sift?: Sift;
}

/**
 * Of some segments of a file, those that are worth keeping: something is found about them. Asked where a file may hold
 * more of them than fit into memory.
 */
export type Sift = (segments: readonly Segment[], dataSources: readonly DataSource[]) => readonly Segment[];
