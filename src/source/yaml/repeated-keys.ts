import type { Path } from "../../model/index.ts";
import { type Locator, MERGE } from "../locator.ts";
import type { NodeId } from "../positions.ts";
import type { RepeatedKey } from "../problems.ts";

/** All repeated keys below a node, in the order of the text. A key that stands three times gives two. */
export function* repeatedKeys(locator: Locator, node: NodeId, path: Path = []): Generator<RepeatedKey> {
  const { positions } = locator;
  const kind = positions.kind(node);
  if (kind === "sequence") {
    let index = 0;
    for (const item of positions.children(node)) yield* repeatedKeys(locator, item, [...path, index++]);
  }
  if (kind !== "mapping") return;
  const firsts = new Map<string, number>();
  for (const [key, value] of positions.pairs(node)) {
    const name = locator.nameOf(key);
    // Several merge keys are no repetition: what they bring in adds up.
    if (name === MERGE) continue;
    const first = firsts.get(name);
    const start = positions.start(key);
    if (first === undefined) firsts.set(name, start);
    else yield { path: [...path, name], name, first, offsets: [start, positions.end(key)] };
    yield* repeatedKeys(locator, value, [...path, name]);
  }
}
