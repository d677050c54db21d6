import { describe, expect, it } from "vitest";
import { parseDirective } from "../../src/engine/directive.ts";

describe("parseDirective", () => {
  it.each([
    [
      "creepcheck-disable-next-line frequency/cap-too-high -- agreed with DPO, until 2027-03-31",
      {
        rules: ["frequency/cap-too-high"],
        as: "accepted-risk",
        reason: "agreed with DPO",
        until: "2027-03-31",
      },
    ],
    [
      "creepcheck-disable-next-line sensitive/*, copy/overfamiliar -- false-positive: a book title",
      { rules: ["sensitive/*", "copy/overfamiliar"], as: "false-positive", reason: "a book title" },
    ],
    ["creepcheck-disable-next-line copy/overfamiliar", { rules: ["copy/overfamiliar"], as: "accepted-risk" }],
    [
      "creepcheck-disable-next-line copy/overfamiliar -- until 2027-01-01",
      { rules: ["copy/overfamiliar"], as: "accepted-risk", until: "2027-01-01" },
    ],
    ["creepcheck-disable frequency/missing-cap", { rules: [], as: "accepted-risk" }],
    ["creepcheck-disable-next-line", { rules: [], as: "accepted-risk" }],
  ])("%s", (text, directive) => {
    expect(parseDirective(text)).toEqual(directive);
  });
});
