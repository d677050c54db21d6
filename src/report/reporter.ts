import type { Report } from "../model/report.ts";

export interface RenderOptions {
  /** Whether the text may carry ANSI colours. */
  readonly color: boolean;
  /** Columns to wrap prose at. */
  readonly width: number;
  /** The text of a file of the report, without a byte-order mark; `undefined` when it cannot be had. */
  source(file: string): string | undefined;
}

/**
 * Turns a report into text. Pure: same report and options, same text. The text comes in pieces, so
 * that a report of any size can be written without holding the whole text at once.
 */
export type Reporter = (report: Report, options: RenderOptions) => Iterable<string>;
