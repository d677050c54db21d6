/** Finds files, reads them, and parses them to values that know where they stand. */
export { commentsOf } from "./comments.ts";
export { companionOf, readCompanion } from "./companion.ts";
export { discover } from "./discover.ts";
export { textDocument } from "./document.ts";
export { isInside, leadsOutOf } from "./links.ts";
export { parseSource } from "./parse.ts";
export { readSource, sourceFromBytes } from "./read.ts";
export { sidecarTarget } from "./sidecar-file.ts";
export { type SourceFile, STDIN, sourceFromText } from "./source-file.ts";
export { spanOf } from "./span.ts";
export { loadTables } from "./table/parser.ts";
export { isUnreadable, type Unreadable } from "./unreadable.ts";
