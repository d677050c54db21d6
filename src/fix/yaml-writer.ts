/** Writes values as YAML, in the manner of the file they go into. */
import { Document, isSeq, Scalar } from "yaml";
import { flowText } from "./flow-text.ts";
import type { Indentation } from "./indentation.ts";
import type { Syntax } from "./syntax.ts";

/** A map or list that is longer on one line gets a line for each entry. */
const LONGEST_FLOW = 80;

export function yamlWriter({ maps, lists }: Indentation): Pick<Syntax, "pair" | "value" | "block"> {
  const value = (item: unknown) => flowText(item, scalarText);

  const block = (collection: unknown): string[] => {
    if (Array.isArray(collection)) return collection.flatMap(listItem);
    return Object.entries(Object(collection)).flatMap(([key, item]) => {
      if (isShort(item)) return [`${scalarText(key)}: ${value(item)}`];
      const margin = " ".repeat(Array.isArray(item) ? lists : maps);
      return [`${scalarText(key)}:`, ...block(item).map((line) => margin + line)];
    });
  };
  const listItem = (item: unknown): string[] =>
    isShort(item)
      ? [`- ${value(item)}`]
      : block(item).map((line, index) => (index === 0 ? "- " : "  ") + line);

  return { value, pair: (key, item) => `${scalarText(key)}: ${value(item)}`, block };
}

/** Whether a value goes on the line of its key. Lists of maps never do. */
function isShort(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  const isFlat = Object.values(value).every((item) => typeof item !== "object" || item === null);
  return isFlat && flowText(value, scalarText).length <= LONGEST_FLOW;
}

/** On one line, quoted where YAML needs it, also between brackets. */
function scalarText(value: unknown): string {
  const scalar = new Scalar(value);
  if (typeof value === "string" && value.includes("\n")) scalar.type = Scalar.QUOTE_DOUBLE;
  const document = new Document([scalar]);
  if (isSeq(document.contents)) document.contents.flow = true;
  const written = document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return written.trimEnd().slice(1, -1);
}
