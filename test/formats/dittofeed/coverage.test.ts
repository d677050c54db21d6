import { describe, expect, it } from "vitest";
import dittofeed from "../../../src/formats/dittofeed/index.ts";
import type { FacetCoverage } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

const send = { type: "MessageNode", id: "1", variant: { type: "Email", templateId: "t" } };
const journey = (entryNode: object, node: object = send) => ({
  id: "j",
  name: "Spring",
  definition: { entryNode: { child: "1", ...entryNode }, nodes: [node] },
});
const group = (type: string) => ({ id: "g", name: "Letter", channel: "Email", type });
const toGroup = journey({ event: "signed_up" }, { ...send, subscriptionGroupId: "g" });

describe("what a file of Dittofeed's can be judged on", () => {
  it.each<[string, unknown, Partial<FacetCoverage>]>([
    [
      "a journey without its templates",
      journey({ segment: "s" }),
      { copy: "elsewhere", conditions: "partial", frequency: "inexpressible", consent: "elsewhere" },
    ],
    ["a journey that an event starts", journey({ event: "signed_up" }), { conditions: "authoritative" }],
    [
      "a journey to those who joined a group",
      { journeys: [toGroup], subscriptionGroups: [group("OptIn")] },
      { consent: "authoritative" },
    ],
    [
      "a journey to those who have not left a group",
      { journeys: [toGroup], subscriptionGroups: [group("OptOut")] },
      { consent: "partial" },
    ],
    [
      "an email without its body",
      { name: "Hello", definition: { from: "a@shop.example", subject: "Hello" } },
      { copy: "partial", conditions: "elsewhere" },
    ],
    [
      "a segment made by hand",
      { id: "s", definition: { entryNode: { type: "Manual" }, nodes: [] } },
      { conditions: "elsewhere" },
    ],
  ])("%s", (_, value, expected) => {
    const { campaigns, segments } = dittofeed.normalise(documentOf(value));
    expect([...campaigns, ...segments][0]?.coverage).toMatchObject(expected);
  });
});

it("ends where ids go round in a circle or down without end", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => ({
    type: "And",
    id: String(index),
    children: [String(index + 1), String(index)],
  }));
  const value = { id: "s", definition: { entryNode: { ...chain[0], id: "top" }, nodes: chain } };
  expect(dittofeed.normalise(documentOf(value)).segments).toHaveLength(1);
});
