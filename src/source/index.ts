/** Finds files, reads them, and parses YAML and JSON to values that know where they stand. */
export { commentsOf } from "./comments.ts";
export { discover } from "./discover.ts";
export { isInside, leadsOutOf } from "./links.ts";
export { parseSource } from "./parse.ts";
export { readSource, sourceFromBytes } from "./read.ts";
export { sidecarTarget } from "./sidecar-file.ts";
export { type SourceFile, STDIN, sourceFromText } from "./source-file.ts";
export { spanOf } from "./span.ts";
export { isUnreadable, type Unreadable } from "./unreadable.ts";
