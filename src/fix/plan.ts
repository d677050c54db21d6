/** Decides, for the changes of one fix, which nodes get something added, replaced or removed. */
import { isDeepStrictEqual } from "node:util";
import { type Path, valueAt } from "../model/index.ts";
import type { Change } from "../rule/index.ts";
import { type Entry, entryOf, hasPins, type Node } from "./syntax.ts";

/** New pairs of a map or new items of a list. */
export type Additions = Record<string, unknown> | unknown[];

export interface Plan {
  /** What to add at the end of a map or list; a node that is null becomes it. */
  readonly additions: ReadonlyMap<Node, Additions>;
  readonly replacements: ReadonlyMap<Node, unknown>;
  readonly removals: ReadonlyMap<Node, readonly Entry[]>;
}

/**
 * Places are those before any change. Several additions below one missing key make one key.
 *
 * @param value the document's value, with what merge keys bring in
 * @returns nothing when some change cannot be made: half a fix is none
 */
export function planOf(changes: readonly Change[], root: Node, value: unknown): Plan | undefined {
  const planner = new Planner(root, value);
  return changes.every((change) => planner.add(change)) && !planner.contradictsItself() ? planner : undefined;
}

class Planner implements Plan {
  readonly additions = new Map<Node, Additions>();
  readonly replacements = new Map<Node, unknown>();
  readonly removals = new Map<Node, Entry[]>();
  /** With those that get the value they have. */
  readonly #overwritten = new Set<Node>();
  readonly #root: Node;
  readonly #value: unknown;

  constructor(root: Node, value: unknown) {
    this.#root = root;
    this.#value = value;
  }

  /** Whether the change can be made. */
  add(change: Change): boolean {
    if ("remove" in change) return this.#remove(change.remove.path);
    if ("append" in change) return this.#append(change.append.path, change.value);
    return this.#set(change.set.path, change.value);
  }

  /** Whether a change is about something that another one replaces or takes out. */
  contradictsItself(): boolean {
    const gone = [...this.#overwritten, ...[...this.removals.values()].flat().map(({ value }) => value)];
    const changed = [...this.additions.keys(), ...this.removals.keys()];
    return (
      changed.some((node) => gone.some((other) => isWithin(node, other))) ||
      gone.some((node, index) => gone.some((other, at) => at !== index && isWithin(node, other))) ||
      changed.some((node) => this.additions.has(node) && this.removals.has(node))
    );
  }

  #remove(path: Path): boolean {
    const { node, missing } = this.#follow(path.slice(0, -1));
    const last = path.at(-1);
    const entry = last === undefined || missing.length > 0 ? undefined : entryOf(node, last);
    if (entry === undefined || node.isPinned || hasPins(entry.value)) return false;
    this.removals.set(node, [...(this.removals.get(node) ?? []), entry]);
    return true;
  }

  #set(path: Path, value: unknown): boolean {
    const { node, missing } = this.#follow(path);
    const key = missing.at(-1);
    if (key === undefined) {
      if (path.length === 0 || hasPins(node)) return false;
      this.#overwritten.add(node);
      if (isDeepStrictEqual(valueAt(this.#value, path), value)) this.replacements.delete(node);
      else this.replacements.set(node, value);
      return true;
    }
    // What a merge key brings in can be overridden as a whole, but not changed inside.
    if (missing.length > 1 && this.#isMerged(path, missing)) return false;
    const map = this.#addedAt(node, missing.slice(0, -1), {});
    if (map === undefined || Array.isArray(map) || typeof key !== "string" || key === "__proto__")
      return false;
    map[key] = structuredClone(value);
    return true;
  }

  #append(path: Path, item: unknown): boolean {
    const { node, missing } = this.#follow(path);
    if (this.#isMerged(path, missing)) return false;
    const list = this.#addedAt(node, missing, []);
    if (!Array.isArray(list)) return false;
    list.push(structuredClone(item));
    return true;
  }

  /** What is added at the end of `missing` below a node; made, with the maps above it, if nothing is yet. */
  #addedAt(node: Node, missing: Path, made: Additions): Additions | undefined {
    const top = missing.length === 0 ? made : {};
    const fits = node.isNull || node.kind === (Array.isArray(top) ? "list" : "map");
    if (!fits || node.isPinned) return undefined;
    let added = this.additions.get(node) ?? top;
    this.additions.set(node, added);
    for (const [index, key] of missing.entries()) {
      if (Array.isArray(added) || typeof key !== "string" || key === "__proto__") return undefined;
      if (!Object.hasOwn(added, key)) added[key] = index === missing.length - 1 ? made : {};
      const below = added[key];
      if (!isAdditions(below)) return undefined;
      added = below;
    }
    return added;
  }

  /** The deepest node of a path, and the steps that are missing below it. Never past an anchor: others may use it. */
  #follow(path: Path): { node: Node; missing: Path } {
    let node = this.#root;
    for (const [index, step] of path.entries()) {
      const next = node.isPinned ? undefined : entryOf(node, step);
      if (next === undefined) return { node, missing: path.slice(index) };
      node = next.value;
    }
    return { node, missing: [] };
  }

  /** Whether the document has a value where the text has none. */
  #isMerged(path: Path, missing: Path): boolean {
    const [first] = missing;
    const above = path.slice(0, path.length - missing.length);
    return first !== undefined && valueAt(this.#value, [...above, first]) !== undefined;
  }
}

function isWithin({ start, end }: Node, other: Node): boolean {
  return start >= other.start && end <= other.end;
}

function isAdditions(value: unknown): value is Additions {
  return typeof value === "object" && value !== null;
}
