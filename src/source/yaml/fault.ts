/** Why a document could not be read. */
import { YAMLException } from "js-yaml";
import { MAX_DEPTH } from "../limits.ts";
import type { Positions } from "../positions.ts";
import type { AliasFault } from "./aliases.ts";
import { explain } from "./reasons.ts";
import type { Piece } from "./split.ts";
import { isLineBreak } from "./trivia.ts";

export interface Fault {
  readonly message: "broken" | "aliases" | "tooDeep";
  readonly data: Readonly<Record<string, string>>;
  /** In the file. */
  readonly offsets: readonly [start: number, end: number];
}

/** @param error Whatever the parser threw while it read the piece. */
export function faultOfError(error: unknown, { text, offset }: Piece): Fault {
  const { reason, position } = complaint(error);
  if (reason.startsWith("nesting exceeded")) {
    return {
      message: "tooDeep",
      data: { limit: String(MAX_DEPTH) },
      offsets: characterAt(text, position, offset),
    };
  }
  const explanation = explain(reason, text, position);
  return {
    message: "broken",
    data: { reason: explanation.reason },
    offsets: characterAt(text, explanation.offset, offset),
  };
}

export function faultOfAlias({ kind, node, count, limit }: AliasFault, positions: Positions): Fault {
  const offsets = [positions.start(node), positions.end(node)] as const;
  switch (kind) {
    case "endless":
      return {
        message: "broken",
        data: {
          reason: "This alias stands inside what it refers to, which would never end. Write the value out.",
        },
        offsets,
      };
    case "tooMany":
      return { message: "aliases", data: { count: rounded(count), limit: rounded(limit) }, offsets };
    case "tooDeep":
      return { message: "tooDeep", data: { limit: String(limit) }, offsets };
  }
}

function complaint(error: unknown): { reason: string; position: number } {
  if (error instanceof YAMLException) return { reason: error.reason, position: error.mark?.position ?? 0 };
  return { reason: error instanceof Error ? error.message : String(error), position: 0 };
}

/** The character at a position of the piece, or nothing at the end of a line. */
function characterAt(text: string, position: number, offset: number): [start: number, end: number] {
  const atEnd = position >= text.length || isLineBreak(text.charAt(position));
  return [offset + position, offset + position + (atEnd ? 0 : 1)];
}

/** Aliases of aliases come to numbers nobody could read. */
function rounded(count: number): string {
  const most = 1e12;
  return count > most ? `more than ${most.toLocaleString("en")}` : count.toLocaleString("en");
}
