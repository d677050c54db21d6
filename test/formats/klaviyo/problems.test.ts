import { describe, expect, it } from "vitest";
import { pointerOf } from "../../../src/model/index.ts";
import { FIXTURE_NAMES, fixture, flowWith, read, segmentWith } from "./documents.ts";

const problemsOf = (value: unknown) =>
  read(value).problems.map(({ message, severity, at }) => [message, severity, pointerOf(at.path)]);

describe("reports what would go unseen", () => {
  it.each(FIXTURE_NAMES)("nothing in %s", (name) => {
    expect(problemsOf(fixture(name))).toEqual([]);
  });

  it("nothing for types yet unknown and missing parts", () => {
    expect(problemsOf(segmentWith({ type: "profile-star-sign" }))).toEqual([]);
    expect(problemsOf(flowWith({ profile_filter: null }))).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    [
      "groups",
      { data: { type: "segment", attributes: { definition: { condition_groups: {} } } } },
      "/data/attributes/definition/condition_groups",
    ],
    ["actions", flowWith({ actions: "none" }), "/data/attributes/definition/actions"],
    ["triggers", flowWith({ triggers: 4 }), "/data/attributes/definition/triggers"],
    [
      "a flow's filter",
      flowWith({ profile_filter: { condition_groups: true } }),
      "/data/attributes/definition/profile_filter/condition_groups",
    ],
  ])("a list that is none: %s", (_, value, pointer) => {
    expect(problemsOf(value)).toEqual([["wrongType", "warning", pointer]]);
  });

  it("a condition that lacks what makes it one, also inside a flow", () => {
    const broken = { type: "profile-metric" };
    const path = "condition_groups/0/conditions/0";
    expect(problemsOf(segmentWith(broken))).toEqual([
      ["invalid", "warning", `/data/attributes/definition/${path}`],
    ]);
    const flow = flowWith({ profile_filter: { condition_groups: [{ conditions: [broken] }] } });
    expect(problemsOf(flow)).toEqual([
      ["invalid", "warning", `/data/attributes/definition/profile_filter/${path}`],
    ]);
  });
});
