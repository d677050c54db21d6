import type { Cursor } from "../shared/cursor.ts";
import { camelCase, field } from "./field.ts";

/** How a row shows a resource. */
export interface Shown {
  /** The fields the query asked for: `campaign.frequencyCaps`. Nothing where the file does not say. */
  readonly asked: ReadonlySet<string> | undefined;
  /** It is being made by an operation: what is not in it is not set. */
  readonly isNew: boolean;
  /** The row tells of nothing else, so that it does not stand there only to lend its name. */
  readonly isAlone: boolean;
}

/** One resource, put together from all rows that show a part of it: each query asks for some of its fields. */
export class Resource {
  private readonly views: Cursor[] = [];
  private readonly seen = new Set<string>();
  private readonly asked = new Set<ReadonlySet<string>>();
  private isNew = false;
  private wasAlone = false;

  /** Adds a row's view of it. A query repeats a campaign in every row, so a view that has nothing new is let go. */
  add(view: Cursor, { asked, isNew, isAlone }: Shown): void {
    const keys = view.entries().map(([key]) => camelCase(key));
    if (keys.some((key) => !this.seen.has(key)) || this.views.length === 0) this.views.push(view);
    for (const key of keys) this.seen.add(key);
    if (asked !== undefined) this.asked.add(asked);
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
  get(key: string, ...steps: string[]): Cursor {
    // Most resources have few of the keys that are looked for.
    const views = this.seen.has(key) ? this.views : [];
    const found = views.map((view) => field(view, key, ...steps)).find(({ exists }) => exists);
    return found ?? this.first.path(key, ...steps);
  }

  /** Whether the field would be here if it were set. Answers leave out what is empty, and what nobody asked for. */
  tells(path: string): boolean {
    return this.isNew || [...this.asked].some((fields) => fields.has(path));
  }
}
