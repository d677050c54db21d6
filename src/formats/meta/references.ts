import type { MembershipCondition, Reference } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";

/** An audience, page or app named by `{id, name}` or by its bare id. Meta keeps it, so it need not be in the files. */
export function referenceOf(entry: Cursor): Reference | undefined {
  const id = entry.get("id").text() ?? entry.text();
  const name = entry.get("name").string();
  if (id === undefined) return name && { id: name, name, external: true };
  return { id, ...(name && { name }), external: true };
}

export function referencesOf(list: Cursor): Reference[] {
  return present(list.itemsOrSelf().map(referenceOf));
}

export function membershipsOf(list: Cursor): MembershipCondition[] {
  return present(
    list.itemsOrSelf().map((entry) => {
      const segment = referenceOf(entry);
      return segment && { kind: "membership" as const, segment, at: entry.at };
    }),
  );
}
