import type { Segment } from "../../model/index.ts";
import { unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { channelOf } from "./channel.ts";
import { SEGMENT_COVERAGE } from "./coverage.ts";
import { definitionOf } from "./definition.ts";

/** A group is a segment of those who want its messages: who joined it, or who has not left it. */
export function readSubscriptionGroup(resource: Cursor): Segment {
  const type = resource.get("type");
  const channel = channelOf(resource.get("channel"));
  const optsOut = type.raw === "OptOut";
  return {
    ...definitionOf(resource, SEGMENT_COVERAGE),
    kind: "segment",
    conditions: unless(optsOut, {
      kind: "consent",
      granted: !optsOut,
      ...(channel && { channel }),
      at: type.at,
    }),
    sources: [],
  };
}
