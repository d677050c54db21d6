import { describe, expect, it } from "vitest";
import googleAds from "../../../src/formats/google-ads/index.ts";
import type { Definitions } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

const { detect, normalise } = googleAds;
const group = "customers/1/adGroups/2";

describe("a file of Google's is known", () => {
  it.each<[string, unknown]>([
    ["by a row", { results: [{ campaign: { resourceName: "customers/1/campaigns/2" } }] }],
    ["by a list of pages", [{ results: [{ adGroup: { resourceName: group } }] }]],
    ["by a resource by itself", { resource_name: "customers/1/userLists/2", name: "Lookers" }],
    ["by an operation", { operations: [{ create: { adGroup: group, ageRange: {} } }] }],
    ["by operations of several kinds", { mutate_operations: [{ campaign_operation: { create: {} } }] }],
  ])("%s", (_, value) => expect(detect(value)).toBe(true));

  it.each<[string, unknown]>([
    ["rows of something else", { results: [{ campaign: { id: "1", name: "Spring" } }] }],
    ["resources that say nothing of people", { results: [{ resourceName: "customers/1/assets/2" }] }],
    ["operations of something else", { operations: [{ create: { campaign: "Spring", name: "x" } }] }],
    ["names that only look alike", { resourceName: "customers/jane/campaigns/2" }],
    ["nothing", null],
  ])("and not by %s", (_, value) => expect(detect(value)).toBe(false));
});

describe("what belongs together", () => {
  const read = (...rows: object[]): Definitions => normalise(documentOf({ results: rows }));

  it("is put together from several queries", () => {
    const { campaigns } = read(
      { campaign: { resourceName: "customers/1/campaigns/1", advertisingChannelType: "DISPLAY" } },
      { adGroup: { resourceName: group, campaign: "customers/1/campaigns/1" } },
      { adGroup: { resourceName: group, name: "Lookers" } },
    );
    expect(campaigns).toHaveLength(1);
    expect(campaigns[0]?.name?.value).toBe("Lookers");
    expect(campaigns[0]?.channels[0]?.value).toBe("display");
  });

  it("is kept where the campaign itself is not in the file", () => {
    const { campaigns } = read({
      campaignCriterion: {
        resourceName: "customers/1/campaignCriteria/1~2",
        gender: { type: "FEMALE" },
      },
    });
    expect(campaigns[0]?.audience.inline?.conditions).toMatchObject({ children: [{ kind: "profile" }] });
  });

  it("counts a demographic that is watched when it is paid for differently", () => {
    const watched = { targetRestrictions: [{ targetingDimension: "GENDER", bidOnly: true }] };
    const female = { adGroup: group, gender: { type: "FEMALE" } };
    const inline = (more: object) =>
      read(
        { adGroup: { resourceName: group, targetingSetting: watched } },
        { adGroupCriterion: { ...female, ...more } },
      ).campaigns[0]?.audience.inline;
    expect(inline({})).toBeUndefined();
    expect(inline({ bidModifier: 1 })).toBeUndefined();
    expect(inline({ bidModifier: 1.4 })?.conditions).toMatchObject({ children: [{ kind: "profile" }] });
  });

  it("keeps the words of a search beside a list that is only watched", () => {
    const watched = { targetRestrictions: [{ targetingDimension: "AUDIENCE", bidOnly: true }] };
    const [campaign] = read(
      { adGroup: { resourceName: group, targetingSetting: watched } },
      { adGroupCriterion: { adGroup: group, keyword: { text: "greenhouse" } } },
      { adGroupCriterion: { adGroup: group, userList: { userList: "customers/1/userLists/7" } } },
    ).campaigns;
    expect(campaign?.audience.include).toEqual([]);
    expect(campaign?.audience.inline?.conditions).toMatchObject({ children: [{ kind: "context" }] });
  });

  it("names no region where the country of one place is not in the file", () => {
    const criterion = (body: object) => ({
      campaignCriterion: { campaign: "customers/1/campaigns/1", ...body },
    });
    const regionsOf = (...rows: object[]) => read(...rows).campaigns[0]?.regions.map(({ value }) => value);
    const france = criterion({ location: { geoTargetConstant: "geoTargetConstants/2250" } });
    expect(regionsOf(france)).toEqual(["FR"]);
    expect(
      regionsOf(france, criterion({ location: { geoTargetConstant: "geoTargetConstants/1006094" } })),
    ).toEqual([]);
    expect(regionsOf(france, criterion({ locationGroup: { radius: 500, radiusUnits: "METERS" } }))).toEqual(
      [],
    );
  });
});
