/** Files that belong to another: a query keeps its SQL, and an email its HTML, in a file beside its own. */
import type { Document } from "../../model/index.ts";

/**
 * The file of that name, counted from the folder of the one that is read: `spring.query-meta.sql`,
 * `../sendClassification/news.sendClassification-meta.json`. JSON comes with its value; of any other file there is the
 * text alone, in which places are told by their `offsets`. `undefined` when there is none that may be read.
 *
 * The name may be made of what a stranger wrote: files outside the folder above are never given.
 */
export type Companions = (path: string) => Document | undefined;

export const noCompanions: Companions = () => undefined;
