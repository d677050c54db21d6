/** What APIs wrap around the objects they answer with: lists, pages, lists of pages. Unwrapped here and nowhere else. */
import { type Path, valueAt } from "../../model/index.ts";
import type { Cursor } from "./cursor.ts";

/** Under which keys a page keeps its items: `data` at Meta, Klaviyo and Braze, `results` at HubSpot and Google. */
const ITEM_KEYS: readonly string[] = ["data", "results"];

/**
 * Where the objects of a document stand: it is one, or a list or page of them, or a list of pages.
 *
 * @param ownKeys under which the platform's pages keep items besides the usual: `lists`, `campaigns` …
 */
export function objectPaths(value: unknown, ownKeys: readonly string[] = []): Path[] {
  const keys = [...ITEM_KEYS, ...ownKeys];
  if (!Array.isArray(value)) return pathsInPage(value, [], keys);
  return value.flatMap((item, index) => pathsInPage(item, [index], keys));
}

/** The objects themselves, with their places. */
export function objectsIn(root: Cursor, ownKeys?: readonly string[]): Cursor[] {
  return objectPaths(root.raw, ownKeys).map((path) => root.path(...path));
}

function pathsInPage(value: unknown, path: Path, keys: readonly string[]): Path[] {
  const key = keys.find((key) => isWrapped(valueAt(value, [key])));
  if (key === undefined) return [path];
  const items = valueAt(value, [key]);
  const below = [...path, key];
  return Array.isArray(items) ? items.map((_, index) => [...below, index]) : [below];
}

function isWrapped(items: unknown): boolean {
  return typeof items === "object" && items !== null;
}

/** Items of a list or of a page; nothing for anything else. */
export function pageItems(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return ITEM_KEYS.map((key) => valueAt(value, [key])).find(Array.isArray);
}

/** Whether the page says that there is more which is not in the file. */
export function hasMore(page: Cursor): boolean {
  return page.path("paging", "next").exists;
}
