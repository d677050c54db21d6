import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

const RULES = { "*": "off", "frequency/missing-cap": "error", "control/no-why-this-ad": "error" } as const;

async function fixesIn(text: string, file: string) {
  const { findings } = await lintText(text, { file, today: "2026-01-01", rules: RULES });
  expect(findings.length).toBeGreaterThan(0);
  return findings.flatMap(({ fix }) => fix ?? []);
}

describe("a fix", () => {
  it("is proposed for creepcheck's own files", async () => {
    const text =
      "apiVersion: creepcheck/v1\nkind: Campaign\nid: a\nname: Retargeting\nchannels: [display]\n" +
      "audience: { match: { all: [{ event: product_viewed }] } }\n";
    expect(await fixesIn(text, "a.yaml")).not.toEqual([]);
  });

  it("is not proposed for an export of a platform, which has no room for creepcheck's keys", async () => {
    const targeting = {
      geo_locations: { countries: ["GB"] },
      custom_audiences: [{ id: "1", name: "Basket abandoners 30d, retargeting" }],
    };
    const adSet = { id: "2", name: "Retargeting", campaign_id: "3", optimization_goal: "REACH", targeting };
    expect(await fixesIn(JSON.stringify({ data: [adSet] }), "a.json")).toEqual([]);
  });
});
