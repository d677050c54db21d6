import type { Document, Path, Place, Value } from "../../model/index.ts";

/**
 * Reads an unknown value step by step and remembers where it stands.
 *
 * A step that leads nowhere gives a cursor without a value, so that a chain of steps never throws:
 * `root.get("targeting").get("age_min").number()` is `undefined` when any of it is missing.
 */
export class Cursor {
  private constructor(
    readonly raw: unknown,
    readonly at: Place,
    /** Inside JSON or XML that was written as a string: every place is the string's own. */
    private readonly embedded: boolean,
  ) {}

  static of(document: Document): Cursor {
    return new Cursor(document.value, { document, path: [] }, false);
  }

  get exists(): boolean {
    return this.raw !== undefined && this.raw !== null;
  }

  /** The value under `key` of an object or index of a list. Inherited properties are never read. */
  get(key: string | number): Cursor {
    const { raw } = this;
    const value =
      typeof raw === "object" && raw !== null && Object.hasOwn(raw, key)
        ? (raw as Record<string | number, unknown>)[key]
        : undefined;
    return new Cursor(value, this.placeBelow(key), this.embedded);
  }

  /** Follows several steps at once. */
  path(...steps: Path): Cursor {
    return steps.reduce<Cursor>((cursor, step) => cursor.get(step), this);
  }

  /** The value under the first of two keys that is there: platforms rename them. */
  either(key: string, otherKey: string): Cursor {
    const first = this.get(key);
    return first.exists ? first : this.get(otherKey);
  }

  /** Items of a list; nothing for anything else. */
  items(): Cursor[] {
    return Array.isArray(this.raw) ? this.raw.map((_, index) => this.get(index)) : [];
  }

  /** Items of a list, or the value itself when one was written where a list is usual. */
  itemsOrSelf(): Cursor[] {
    if (Array.isArray(this.raw)) return this.items();
    return this.exists ? [this] : [];
  }

  /** Keys and values of an object, in the order of the file; nothing for anything else. */
  entries(): [key: string, value: Cursor][] {
    const { raw } = this;
    if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return [];
    return Object.keys(raw).map((key) => [key, this.get(key)]);
  }

  /** A non-empty string. */
  string(): Value<string> | undefined {
    return typeof this.raw === "string" && this.raw.trim() !== "" ? this.value(this.raw) : undefined;
  }

  /** A string, or a number written as text: ids come as either. */
  text(): Value<string> | undefined {
    return typeof this.raw === "number" ? this.value(String(this.raw)) : this.string();
  }

  /** A finite number, also when it was written as a string of digits. */
  number(): Value<number> | undefined {
    const { raw } = this;
    if (typeof raw === "number" && Number.isFinite(raw)) return this.value(raw);
    if (typeof raw === "string" && /^-?\d+(\.\d+)?$/.test(raw)) return this.value(Number(raw));
    return undefined;
  }

  boolean(): Value<boolean> | undefined {
    return typeof this.raw === "boolean" ? this.value(this.raw) : undefined;
  }

  scalar(): Value<string | number | boolean> | undefined {
    return this.string() ?? this.boolean() ?? (typeof this.raw === "number" ? this.number() : undefined);
  }

  /** One of a closed set of words. */
  oneOf<T extends string>(allowed: readonly T[]): Value<T> | undefined {
    const found = allowed.find((word) => word === this.raw);
    return found === undefined ? undefined : this.value(found);
  }

  /** A value at this place, for what is worked out rather than read. */
  value<T>(value: T, origin: Value<T>["origin"] = "declared"): Value<T> {
    return { value, at: this.at, origin };
  }

  /** Opens JSON that was written inside a string; the cursor itself when it is not a string of JSON. */
  unwrapJson(): Cursor {
    if (typeof this.raw !== "string" || !/^\s*[[{]/.test(this.raw)) return this;
    try {
      return this.parsed(JSON.parse(this.raw));
    } catch {
      return this;
    }
  }

  /** What the text at this place says when it is read in a language of its own; every place in it is the text's. */
  parsed(value: unknown): Cursor {
    return new Cursor(value, this.at, true);
  }

  private placeBelow(step: string | number): Place {
    return this.embedded ? this.at : { document: this.at.document, path: [...this.at.path, step] };
  }
}
