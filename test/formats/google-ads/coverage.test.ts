import { describe, expect, it } from "vitest";
import googleAds from "../../../src/formats/google-ads/index.ts";
import type { FacetCoverage } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

const CUSTOMER = "customers/1";

function coverageOf(value: unknown): FacetCoverage {
  const { campaigns, segments } = googleAds.normalise(documentOf(value));
  const [definition] = [...campaigns, ...segments];
  if (definition === undefined) throw new Error("expected a definition");
  return definition.coverage;
}

/** What a query for campaigns answers; `asked` are the fields it asked for. */
function campaign(type: string, more: object = {}, asked?: string): unknown {
  const row = {
    campaign: { resourceName: `${CUSTOMER}/campaigns/1`, advertisingChannelType: type, ...more },
  };
  return { results: [row], ...(asked && { fieldMask: asked }) };
}

function criterion(more: object): unknown {
  return { results: [{ adGroupCriterion: { resourceName: `${CUSTOMER}/adGroupCriteria/2~3`, ...more } }] };
}

function list(more: object): unknown {
  return { results: [{ userList: { resourceName: `${CUSTOMER}/userLists/7`, ...more } }] };
}

const CAP = { frequencyCaps: [{ key: { timeUnit: "DAY", timeLength: 1 }, cap: 3 }] };

describe("what a file of Google's can be judged on", () => {
  it.each<[string, unknown, Partial<FacetCoverage>]>([
    ["a cap in the answer", campaign("DISPLAY", CAP), { frequency: "authoritative" }],
    ["no cap, where nobody asked for caps", campaign("DISPLAY"), { frequency: "elsewhere" }],
    [
      "no cap, though somebody asked",
      campaign("DISPLAY", {}, "campaign.id,campaign.frequencyCaps"),
      { frequency: "authoritative" },
    ],
    [
      "no cap, though somebody asked in snake_case",
      { results: [], ...(campaign("VIDEO", {}, "campaign.frequency_caps") as object) },
      { frequency: "authoritative" },
    ],
    ["a search campaign, which takes none", campaign("SEARCH"), { frequency: "inexpressible" }],
    [
      "a campaign that is being made",
      { mutateOperations: [{ campaignOperation: { create: { advertisingChannelType: "VIDEO" } } }] },
      { frequency: "authoritative", conditions: "elsewhere" },
    ],
    [
      "a campaign that is being changed",
      {
        operations: [
          { update: { resourceName: `${CUSTOMER}/campaigns/1`, advertisingChannelType: "VIDEO" } },
        ],
      },
      { frequency: "elsewhere" },
    ],
    [
      "a campaign by itself",
      campaign("DISPLAY"),
      { conditions: "elsewhere", exclusions: "elsewhere", copy: "elsewhere", consent: "inexpressible" },
    ],
    [
      "an ad group with an age",
      criterion({ ageRange: { type: "AGE_RANGE_18_24" } }),
      { conditions: "partial", age: "partial", provenance: "inexpressible", frequency: "elsewhere" },
    ],
    [
      "an ad group with a list",
      criterion({ userList: { userList: `${CUSTOMER}/userLists/7` } }),
      { conditions: "partial", provenance: "elsewhere" },
    ],
    ["a list of which only the name is known", list({ name: "Lookers" }), { conditions: "elsewhere" }],
    [
      "an uploaded list",
      list({ crmBasedUserList: { dataSourceType: "FIRST_PARTY" } }),
      { conditions: "elsewhere", provenance: "authoritative", consent: "elsewhere" },
    ],
    [
      "a list made of lists",
      list({ logicalUserList: { rules: [{ operator: "ALL", ruleOperands: [{ userList: "x/1" }] }] } }),
      { conditions: "authoritative", provenance: "elsewhere" },
    ],
    [
      "a look-alike",
      list({ lookalikeUserList: { seedUserListIds: ["1"] } }),
      { conditions: "partial", provenance: "authoritative" },
    ],
  ])("%s", (_, value, expected) => {
    expect(coverageOf(value)).toMatchObject(expected);
  });
});
