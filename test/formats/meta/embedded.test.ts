import { describe, expect, it } from "vitest";
import { conditionsIn, pointerOf } from "../../../src/model/index.ts";
import { fixture, onlyCampaign, read, sketch } from "./support.ts";

describe("targeting in a string", () => {
  const campaign = onlyCampaign(fixture("ad-set.string-targeting.json"));

  it("is opened, and everything points at the string", () => {
    const conditions = campaign.audience.inline?.conditions;
    expect(conditions && sketch(conditions)).toBe(`all(age between 18..65, near GB, interests Pregnancy)`);
    const places = [...conditionsIn(conditions ?? { kind: "other", type: "", at: campaign.at })].map(
      ({ condition }) => pointerOf(condition.at.path),
    );
    expect(new Set(places)).toEqual(new Set(["/targeting"]));
  });

  it("is reported when it is not JSON", () => {
    const { campaigns, problems } = readFixtureWith({ targeting: "{geo_locations: GB" });
    expect(campaigns[0]?.audience.inline).toBeUndefined();
    expect(campaigns[0]?.coverage.conditions).toBe("elsewhere");
    expect(problems).toMatchObject([
      {
        rule: "input/schema",
        message: "invalid",
        data: { where: "targeting" },
        at: { path: ["targeting"] },
        severity: "warning",
      },
    ]);
  });

  it.each([null, "", undefined])("is not reported when it is %j", (targeting) => {
    expect(readFixtureWith({ targeting }).problems).toEqual([]);
  });
});

function readFixtureWith(change: object) {
  return read({ ...(fixture("ad-set.string-targeting.json") as object), ...change });
}
