import { visit } from "jsonc-parser";
import { type Positions, PositionsBuilder } from "../positions.ts";

/** @param base Where the text, valid JSON, starts in its file. */
export function positionsOf(text: string, base = 0): Positions {
  const nodes = new PositionsBuilder();
  const leaf = (offset: number, length: number) =>
    nodes.leaf("scalar", base + offset, base + offset + length);
  visit(text, {
    onObjectBegin: (offset) => {
      nodes.open("mapping", base + offset);
    },
    onObjectProperty: (_, offset, length) => {
      leaf(offset, length);
    },
    onObjectEnd: (offset, length) => nodes.close(base + offset + length),
    onArrayBegin: (offset) => {
      nodes.open("sequence", base + offset);
    },
    onArrayEnd: (offset, length) => nodes.close(base + offset + length),
    onLiteralValue: (_, offset, length) => {
      leaf(offset, length);
    },
  });
  return nodes.build();
}
