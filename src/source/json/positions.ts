import { visit } from "jsonc-parser";
import { type Positions, PositionsBuilder } from "../positions.ts";

/** The tree of positions of valid JSON. */
export function positionsOf(text: string): Positions {
  const nodes = new PositionsBuilder();
  const leaf = (offset: number, length: number) => nodes.leaf("scalar", offset, offset + length);
  visit(text, {
    onObjectBegin: (offset) => {
      nodes.open("mapping", offset);
    },
    onObjectProperty: (_, offset, length) => {
      leaf(offset, length);
    },
    onObjectEnd: (offset, length) => nodes.close(offset + length),
    onArrayBegin: (offset) => {
      nodes.open("sequence", offset);
    },
    onArrayEnd: (offset, length) => nodes.close(offset + length),
    onLiteralValue: (_, offset, length) => {
      leaf(offset, length);
    },
  });
  return nodes.build();
}
