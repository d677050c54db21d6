import { parseJson } from "./json/parse.ts";
import { parseNdjson } from "./ndjson.ts";
import type { Parsed } from "./parsed.ts";
import type { SourceFile } from "./source-file.ts";
import { parseTable } from "./table/parse.ts";
import { parseYaml } from "./yaml/parse.ts";

/**
 * Never throws: what cannot be parsed becomes a problem with its line. Tables need `loadTables` before.
 *
 * @param isKnown whether a value is in some format: what is in none may be a row of a table
 */
export function parseSource(source: SourceFile, isKnown: (value: unknown) => boolean = () => false): Parsed {
  switch (source.language) {
    case "json":
      return parseJson(source);
    case "ndjson":
      return parseNdjson(source, isKnown);
    case "table":
      return parseTable(source);
    case "yaml":
      return parseYaml(source);
  }
}
