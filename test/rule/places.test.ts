/** Which places are sensitive, by their names, and where a law draws a line around them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

const ONLY_PLACES = {
  "*": "off",
  "location/sensitive-place": "error",
  "location/health-geofence": "error",
} as const;

/** The rules that speak of people found that near a place. */
async function foundNear(label: string, radius?: string, region?: string): Promise<string[]> {
  const campaign = {
    apiVersion: "creepcheck/v1",
    kind: "Campaign",
    id: "one",
    channels: ["display"],
    ...(region && { regions: [region] }),
    consent: { basis: "opt_in", specialCategory: "explicit" },
    audience: { match: { all: [{ near: { label, ...(radius && { radius }) } }] } },
  };
  const options = { file: "one.json", today: "2026-01-01", rules: ONLY_PLACES };
  const { findings } = await lintText(JSON.stringify(campaign), options);
  return findings.map(({ ruleId }) => ruleId);
}

const SENSITIVE = {
  faith: "Central Mosque|Gurdwara Sahib|Église Saint-Pierre|Evangelische Kirche|Chiesa di San Marco|東京教会",
  care: "General Hospital|Hôpital Necker|Krankenhaus Nord|Ospedale Maggiore|大学病院|Psychiatric Hospital|IVF clinic",
  need: "Women's Refuge|Homeless shelter|Food bank|Methadone Clinic|Welfare office",
  law: "County Courthouse|State Prison|Immigration office|Refugee camp",
  opinion: "Protest march|Union hall|Pride parade|Gay bar",
  children: "Elementary School|Kindergärten|Guardería|École primaire|Scuola materna|保育園",
  soldiers: "Army base|Barracks",
  mourning: "Cemetery",
};

const ORDINARY = {
  streets:
    "Church Street|Hospital Road|Place de l'Église|Calle Iglesia|Via della Chiesa|Klinikstrasse|Parish Street",
  towns: "Christchurch|Corpus Christi|San José|Saint-Étienne|Santiago|Bethlehem|Lourdes",
  sights: "Capitol Hill|Parliament Square|Chinatown|French Quarter|Times Square|Temple Bar",
  "what stands there now":
    "Old Jail Hotel|Old Hospital Lofts|Garrison Brewery|Cancer Research shop|Playground Coffee",
  "for grown-ups": "Imperial College|Business School|Cookery School|Driving School|Student Union|Golf clinic",
  "for animals": "Vet clinic|Animal hospital",
  shops: "Health food shop|Baby shop|Garden nursery|Bridal boutique|Opticians|Western Union|Food Court",
};

describe.each(Object.entries(SENSITIVE))("places of %s", (_kind, names) => {
  it.each(names.split("|"))("%s is one", async (name) => {
    expect(await foundNear(name, "300m")).toHaveLength(1);
  });
});

describe.each(Object.entries(ORDINARY))("%s", (_kind, names) => {
  it.each(names.split("|"))("%s is no such place", async (name) => {
    expect(await foundNear(name, "300m")).toEqual([]);
  });
});

describe("a place without a distance", () => {
  it.each(["Central Mosque", "Homeless shelter"])("%s is still a house", async (name) => {
    expect(await foundNear(name)).toHaveLength(1);
  });

  it.each(["Emirados Árabes Unidos", "Gaza", "European Union", "Vatican City"])(
    "%s is an area",
    async (name) => {
      expect(await foundNear(name)).toEqual([]);
    },
  );
});

describe("the line a law draws around health care", () => {
  it.each([
    ["US-WA", "General Hospital", 2000],
    ["US-NY", "General Hospital", 1850],
    ["US-NV", "General Hospital", 1750],
    ["US-CT", "Mental health clinic", 1750],
    ["US-MD", "Abortion clinic", 1750],
  ])("in %s around a %s is at %i feet", async (region, name, feet) => {
    expect(await foundNear(name, `${feet}ft`, region)).toEqual(["location/health-geofence"]);
    expect(await foundNear(name, `${feet + 1}ft`, region)).not.toContain("location/health-geofence");
  });

  it.each(["US-CT", "US-MD"])("in %s protects no hospital as such", async (region) => {
    expect(await foundNear("General Hospital", "500ft", region)).toEqual(["location/sensitive-place"]);
  });

  it("is taken to hold where nobody said where people are, and not where no law is", async () => {
    expect(await foundNear("General Hospital", "2000ft")).toEqual(["location/health-geofence"]);
    expect(await foundNear("General Hospital", "2000ft", "FR")).toEqual(["location/sensitive-place"]);
  });

  it("is never left by going nearer", async () => {
    const feet = fc.integer({ min: 1, max: 4000 });
    const region = fc.constantFrom("US-WA", "US-NY", "US-NV", "US-CT", "US-MD", "US-CA", "EU", "US");
    const isForbidden = async (distance: number, where: string) =>
      (await foundNear("Abortion clinic", `${distance}ft`, where)).includes("location/health-geofence");
    await fc.assert(
      fc.asyncProperty(feet, feet, region, async (a, b, where) => {
        const [near, far] = a < b ? [a, b] : [b, a];
        if (await isForbidden(far, where)) expect(await isForbidden(near, where)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
