/** Which segments surely hold everybody who is in another one. */
import { type ConditionNode, groupBy, type Segment } from "../model/index.ts";

/** Finds a segment by the id it is referred to by; nothing when it is not in the files. */
type Find = (id: string) => Segment | undefined;

export class Containment {
  /** For each segment, those that hold it by their own definition: `any` of several, this one among them. */
  private readonly takenInBy: ReadonlyMap<Segment, Segment[]>;

  constructor(
    segments: readonly Segment[],
    private readonly find: Find,
  ) {
    const pairs = segments.flatMap((whole) =>
      enough(whole.conditions).flatMap((id) => {
        const part = find(id);
        return part ? [{ part, whole }] : [];
      }),
    );
    this.takenInBy = new Map(
      [...groupBy(pairs, ({ part }) => part)].map(([part, found]) => [part, found.map(({ whole }) => whole)]),
    );
  }

  /** The segments around a segment, itself first; each is visited once. `also` are ids it is known to lie within. */
  around(segment: Segment, also: readonly string[] = []): readonly Segment[] {
    const found = new Set([segment, ...also.flatMap((id) => this.find(id) ?? [])]);
    for (const inner of found) {
      for (const id of required(inner.conditions)) {
        const outer = this.find(id);
        if (outer) found.add(outer);
      }
      for (const outer of this.takenInBy.get(inner) ?? []) found.add(outer);
    }
    return [...found];
  }
}

/** Ids of the segments somebody must be in to be in this one. */
function required(node: ConditionNode): string[] {
  if (node.kind === "membership") return [node.segment.id.value];
  const isConjunction = node.kind === "group" && (node.match === "all" || isOnlyChild(node.children));
  return isConjunction && node.match !== "none" ? node.children.flatMap(required) : [];
}

/** Ids of the segments it is enough to be in to be in this one. */
function enough(node: ConditionNode): string[] {
  if (node.kind === "membership") return [node.segment.id.value];
  const isChoice = node.kind === "group" && (node.match === "any" || isOnlyChild(node.children));
  return isChoice && node.match !== "none" ? node.children.flatMap(enough) : [];
}

function isOnlyChild(children: readonly ConditionNode[]): boolean {
  return children.length === 1;
}
