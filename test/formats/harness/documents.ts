/** Documents for tests of formats: from a fixture, or from a value. */
import { existsSync, readFileSync } from "node:fs";
import type { Companions } from "../../../src/formats/shared/companions.ts";
import type { Document } from "../../../src/model/index.ts";
import {
  companionOf,
  loadTables,
  parseSource,
  sourceFromText,
  textDocument,
} from "../../../src/source/index.ts";

await loadTables(["a.csv"]);

const NOWHERE = { offset: 0, line: 1, column: 1 };

/** A document whose places lead nowhere: enough to read it into the model. */
export function documentOf(value: unknown, file = "export.json"): Document {
  const locate = () => ({ start: NOWHERE, end: NOWHERE });
  return { file, index: 0, language: "json", value, text: "", locate };
}

/** The documents of `fixtures/formats/<path>`. */
export function fixture(path: string): readonly Document[] {
  const file = `fixtures/formats/${path}`;
  const { documents, problems } = parseSource(sourceFromText(file, readFileSync(file, "utf8")));
  if (problems.length > 0) throw new Error(`${file} does not parse: ${JSON.stringify(problems[0]?.data)}`);
  return documents;
}

/** The files beside a fixture that belong to it. */
export function companionsOf({ file }: Document): Companions {
  return (path) => {
    const name = companionOf(file, path);
    if (!existsSync(name)) return undefined;
    const source = sourceFromText(name, readFileSync(name, "utf8"));
    return name.endsWith(".json") ? parseSource(source).documents[0] : textDocument(source);
  };
}
