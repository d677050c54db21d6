import type { Language } from "../model/index.ts";
import { withoutByteOrderMark } from "./decode.ts";

/** A file as it was read, or standard input. */
export interface SourceFile {
  /** The path shown to the user. */
  readonly file: string;
  /** Without a byte-order mark. */
  readonly text: string;
  readonly language: Language;
}

/** The name under which standard input is reported. */
export const STDIN = "<stdin>";

/** A source from text that is already in memory. Language: by the name, or by the first character. */
export function sourceFromText(file: string, text: string): SourceFile {
  const content = withoutByteOrderMark(text);
  return { file, text: content, language: languageOf(file, content) };
}

function languageOf(file: string, text: string): SourceFile["language"] {
  if (/\.ya?ml$/i.test(file)) return "yaml";
  if (/\.json$/i.test(file)) return "json";
  if (/\.[ct]sv$/i.test(file)) return "table";
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return "ndjson";
  return /^\s*[[{]/.test(text) ? "json" : "yaml";
}
