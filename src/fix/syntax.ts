/** The syntax of a document as far as changes need it: the same for YAML and JSON. */

/** Offsets count in the whole file, in UTF-16 units. */
export interface Node {
  readonly kind: "map" | "list" | "scalar";
  /** `flow` has brackets. */
  readonly style: "block" | "flow";
  /** Where the blanks before it start: behind its colon or dash. */
  readonly lead: number;
  readonly start: number;
  /** Where what is written ends, without blanks and comments after it. */
  readonly end: number;
  /** The pairs of a map or the items of a list. */
  readonly entries: readonly Entry[];
  /** Empty, or written as `null`. */
  readonly isNull: boolean;
  /** It has an anchor or a tag, so what stands here does not concern this place alone. */
  readonly isPinned: boolean;
}

/** A pair of a map, or an item of a list. */
export interface Entry {
  /** Absent for items of a list and for keys that are no plain text. */
  readonly name?: string;
  /** Where the key, the dash or, in a list with brackets, the item starts. */
  readonly start: number;
  readonly end: number;
  readonly value: Node;
}

/** A document and how its language writes values. */
export interface Syntax {
  readonly text: string;
  readonly root: Node;
  /** The line break of the file. */
  readonly lineBreak: string;
  readonly allowsTrailingComma: boolean;
  /** `key: value`, for use between brackets. */
  pair(key: string, value: unknown, indent: string | undefined): string;
  /** @param indent of the line it stands on, when the value may take several lines */
  value(value: unknown, indent: string | undefined): string;
  /** A map or list with a line for each entry, without indentation. */
  block(collection: unknown): readonly string[];
}

/** The last entry of a name: of a repeated key the last one counts. */
export function entryOf(node: Node, step: string | number): Entry | undefined {
  if (node.kind === "list") return typeof step === "number" ? node.entries[step] : undefined;
  return node.entries.findLast(({ name }) => name === String(step));
}

/** Whether aliases elsewhere may stand for something in it. */
export function hasPins({ isPinned, entries }: Node): boolean {
  return isPinned || entries.some(({ value }) => hasPins(value));
}
