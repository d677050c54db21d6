/** A piece of YAML text to values and positions. */
import { constructFromEvents, type Event, parseEvents, YAMLException } from "js-yaml";
import { MAX_DEPTH } from "../limits.ts";
import type { Positions } from "../positions.ts";
import { aliasFault } from "./aliases.ts";
import { schemaFor } from "./cloudformation.ts";
import { type Fault, faultOfAlias, faultOfError } from "./fault.ts";
import { positionsOf } from "./positions.ts";
import type { Piece } from "./split.ts";

/** What a piece holds, or the first thing wrong with it. */
export type Reading = Contents | Broken;

export interface Contents {
  readonly piece: Piece;
  readonly positions: Positions;
  /** One for each of the positions' roots. */
  readonly values: readonly unknown[];
  /** Of a repeated key the last value counts, as in JSON. */
  readonly repeatsKeys: boolean;
}

export interface Broken {
  readonly piece: Piece;
  readonly fault: Fault;
}

export function isBroken(reading: Reading): reading is Broken {
  return "fault" in reading;
}

export function read(piece: Piece): Reading {
  try {
    const events = parseEvents(piece.text, { maxDepth: MAX_DEPTH });
    const positions = positionsOf(events, piece.text, piece.offset);
    const fault = aliasFault(positions);
    if (fault !== undefined) return { piece, fault: faultOfAlias(fault, positions) };
    return { piece, positions, ...construct(events, positions, piece) };
  } catch (error) {
    return { piece, fault: faultOfError(error, piece) };
  }
}

/** Looking for repeated keys is left to the parser, which knows at no cost whether there are any. */
function construct(
  events: Event[],
  positions: Positions,
  piece: Piece,
): Pick<Contents, "values" | "repeatsKeys"> {
  // What merge keys may add is limited by aliasFault already, and in proportion to the file.
  const options = { source: piece.text, schema: schemaFor(piece.text), maxTotalMergeKeys: -1 };
  try {
    return { values: constructFromEvents(events, options), repeatsKeys: false };
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : "";
    if (reason === "duplicated mapping key") {
      return { values: constructFromEvents(events, { ...options, json: true }), repeatsKeys: true };
    }
    const key = reason.endsWith("complex keys") ? startOfComplexKey(positions) : undefined;
    // The parser does not know where such a key starts.
    if (key !== undefined) YAMLException.throwAt(piece.text, key - piece.offset, reason);
    throw error;
  }
}

/** Where a list or group stands as a key, as in `{{token}}`; there, at the outer brace. */
function startOfComplexKey(positions: Positions): number | undefined {
  for (let node = 0; node < positions.size; node++) {
    if (positions.kind(node) !== "mapping") continue;
    for (const [key] of positions.pairs(node)) {
      const kind = positions.kind(positions.targets.get(key) ?? key);
      if (kind !== "mapping" && kind !== "sequence") continue;
      const start = positions.start(key);
      return positions.start(node) === start - 1 ? start - 1 : start;
    }
  }
  return undefined;
}
