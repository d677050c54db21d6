/** Which format a document is in, or what to say when that is not clear. */
import { type Document, type Problem, Table } from "../model/index.ts";
import type { Format } from "./format.ts";
import { FORMATS } from "./index.ts";

export interface Recognition {
  /** The one format to read it by. */
  readonly format?: Format;
  /** What is wrong when there is none. */
  readonly problem?: Problem;
}

/** Each format judges by keys that only it has, so exactly one claims a document when all is well. */
export function recognise(document: Document): Recognition {
  const claiming = FORMATS.filter((format) => format.detect(document.value));
  const [format, ...others] = claiming;
  if (format === undefined) {
    const message = document.value instanceof Table ? "unknownTable" : "unknown";
    return { problem: problem(document, message, { tried: titles(FORMATS) }) };
  }
  if (others.length === 0) return { format };
  const data = { formats: titles(claiming), keys: claiming.map(({ key }) => key).join(", ") };
  return { problem: problem(document, "ambiguous", data) };
}

export function isInSomeFormat(value: unknown): boolean {
  return FORMATS.some((format) => format.detect(value));
}

/** Whether the problem is that no format knows the document. */
export function isOfStranger({ message }: Problem): boolean {
  return message === "unknown" || message === "unknownTable";
}

/** The problem of a document that holds nothing of the format it was to be read by. */
export function nothingReadAs(format: Format, document: Document): Problem {
  return problem(document, "nothing", { format: format.title });
}

/**
 * Whether somebody seems to have meant a creepcheck definition. Of such a file it is said that it is not
 * recognised; of a build file beside it, it would be noise.
 */
export function isMeantForUs({ value }: Document): boolean {
  return [value].flat().some((item) => {
    const { apiVersion, kind } = Object(item);
    return apiVersion === undefined && KINDS.includes(kind);
  });
}

const KINDS: readonly unknown[] = ["Campaign", "Segment", "DataSource"];

function problem(document: Document, message: string, data: Problem["data"]): Problem {
  return { rule: "input/not-recognised", message, data, at: { document, path: [], offsets: [0, 0] } };
}

function titles(formats: readonly Format[]): string {
  return formats.map(({ title }) => title).join(", ");
}
