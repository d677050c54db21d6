/** The XML in which Marketing Cloud writes filters, inside strings of JSON. */
import type { XMLParser } from "fast-xml-parser";

let parser: XMLParser | undefined;

/** Attributes get the prefix that mcdev gives them where it has parsed the XML itself, so that one reader does for both. */
export async function loadXml(): Promise<void> {
  const { XMLParser } = await import("fast-xml-parser");
  parser ??= new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@_",
    parseTagValue: false,
    ignoreDeclaration: true,
  });
}

/**
 * The elements as nested objects; `undefined` for what is no XML. A text with its own entities is refused: filters
 * have none, and ten short lines of them can stand for billions of characters. The parser itself stops at 100 levels.
 */
export function parseXml(text: string): unknown {
  if (/<!DOCTYPE/i.test(text)) return undefined;
  try {
    return parser?.parse(text, true);
  } catch {
    return undefined;
  }
}
