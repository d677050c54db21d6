import { parseJson } from "./json/parse.ts";
import type { Parsed } from "./parsed.ts";
import type { SourceFile } from "./source-file.ts";
import { parseYaml } from "./yaml/parse.ts";

/** Never throws: what cannot be parsed becomes a problem with its line. */
export function parseSource(source: SourceFile): Parsed {
  return source.language === "json" ? parseJson(source) : parseYaml(source);
}
