/** What a platform's folder provides. Adding a platform is one folder and one line in `index.ts`. */
import type { Definitions, Document, FacetCoverage } from "../model/index.ts";

export interface Format {
  /** Short key used in reports and on the command line: `native`, `meta`, `klaviyo` … */
  readonly key: string;
  /** The name people use: `Meta Marketing API`. */
  readonly title: string;
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
  /** Reads the document into the model. Never throws; what it cannot read it leaves out or reports as a problem. */
  normalise(document: Document): Definitions;
}
