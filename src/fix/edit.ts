import type { TextEdit } from "../model/index.ts";

/** An edit of the text at hand, whatever file it is in. */
export type Edit = Omit<TextEdit, "file">;
