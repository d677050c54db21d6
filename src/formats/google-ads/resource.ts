import type { Cursor } from "../shared/cursor.ts";
import { camelCase, field } from "./field.ts";

/** How a row shows a resource. */
export interface Shown {
  /** The fields the query asked for, separated by commas; nothing where the file does not say. */
  readonly mask: string | undefined;
  /** It is being made by an operation: what is not in it is not set. */
  readonly isNew: boolean;
  /** The row tells of nothing else, so that it does not stand there only to lend its name. */
  readonly isAlone: boolean;
}

/** One resource, put together from all rows that show a part of it: each query asks for some of its fields. */
export class Resource {
  private readonly views: Cursor[] = [];
  private readonly seen = new Set<string>();
  private readonly masks = new Set<string>();
  private isNew = false;
  private wasAlone = false;

  /** Adds a row's view of it. A query repeats a campaign in every row, so a view that has nothing new is let go. */
  add(view: Cursor, { mask, isNew, isAlone }: Shown): void {
    const fresh = view.entries().filter(([key]) => !this.seen.has(key));
    for (const [key] of fresh) this.seen.add(key);
    if (fresh.length > 0 || this.views.length === 0) this.views.push(view);
    if (mask !== undefined) this.masks.add(mask);
    this.isNew ||= isNew;
    this.wasAlone ||= isAlone;
  }

  /** All rows that show it tell of something else. */
  get isCompanion(): boolean {
    return !this.wasAlone;
  }

  /** Where it stands first. */
  get first(): Cursor {
    const [first] = this.views;
    if (first === undefined) throw new Error("a resource has at least one view");
    return first;
  }

  /** The first view that has the field. */
  get(...steps: string[]): Cursor {
    const found = this.views.map((view) => field(view, ...steps)).find(({ exists }) => exists);
    return found ?? field(this.first, ...steps);
  }

  /** Whether the field would be here if it were set. Answers leave out what is empty, and what nobody asked for. */
  tells(path: string): boolean {
    return this.isNew || [...this.masks].some((mask) => mask.split(",").map(camelCase).includes(path));
  }
}
