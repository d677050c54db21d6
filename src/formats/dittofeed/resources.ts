/** The resources of a document, by their kind and by the id or name that others refer to them by. */
import { type Path, valueAt } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { objectPaths } from "../shared/page.ts";
import { type Kind, kindOf } from "./kind.ts";

/** Under which keys the API and bundles keep resources. */
const BUNDLE_KEYS = ["segments", "journeys", "templates", "messageTemplates", "subscriptionGroups"] as const;

/** Where resources stand: alone, in a list or page, or in a bundle of several kinds. */
export function resourcePaths(value: unknown): Path[] {
  return objectPaths(value).flatMap((path): Path[] => {
    const inside = BUNDLE_KEYS.flatMap((key): Path[] => {
      const items = valueAt(value, [...path, key]);
      return Array.isArray(items) ? items.map((_, index) => [...path, key, index]) : [];
    });
    return inside.length > 0 ? inside : [path];
  });
}

export class Resources {
  private readonly byKind = new Map<Kind, Cursor[]>();
  private readonly byKey = new Map<string, Cursor>();

  constructor(root: Cursor) {
    for (const path of resourcePaths(root.raw)) {
      const resource = root.path(...path);
      const kind = kindOf(resource.raw);
      if (kind === undefined) continue;
      const known = this.byKind.get(kind);
      if (known) known.push(resource);
      else this.byKind.set(kind, [resource]);
      for (const key of ["name", "id"]) {
        const value = resource.get(key).text()?.value;
        if (value !== undefined) this.byKey.set(`${kind} ${value}`, resource);
      }
    }
  }

  all(kind: Kind): readonly Cursor[] {
    return this.byKind.get(kind) ?? [];
  }

  /** @param key an id as the API writes it, or a name as files kept in git do */
  find(kind: Kind, key: Cursor): Cursor | undefined {
    return this.byKey.get(`${kind} ${key.text()?.value}`);
  }
}
