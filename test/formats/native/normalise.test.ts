import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import native from "../../../src/formats/native/index.ts";
import { API, documentsOf, fixtureText, readFixture, readValue, told } from "./support.ts";

const FIXTURES = readdirSync(fileURLToPath(new URL("../../../fixtures/formats/native/", import.meta.url)));

describe("the fixtures", () => {
  it.each(FIXTURES)("%s is recognised and has no problem", (name) => {
    const documents = documentsOf(name, fixtureText(name));
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.every(({ value }) => native.detect(value))).toBe(true);
    expect(readFixture(name).problems.map(told)).toEqual([]);
  });
});

describe("a list of definitions", () => {
  it("is read item by item", () => {
    const { segments } = readFixture("two-definitions.json");
    expect(segments.map(({ id }) => id.value)).toEqual(["best-customers", "like-our-best-customers"]);
    expect(segments[1]?.at.path).toEqual([1]);
  });

  it("tells which item is wrong, and reads the others", () => {
    const { campaigns, problems } = readValue([
      { ...API, kind: "Campaign", id: "c" },
      7,
      { ...API, kind: "Campain" },
      { ...API },
      { kind: "Campaign", id: "no-version" },
    ]);
    expect(campaigns.map(({ id }) => id.value)).toEqual(["c", "no-version"]);
    expect(problems.map(told)).toEqual([
      "wrongType /1: Item 2 of this list | a campaign, a segment or a data source | a number",
      "notAllowed /2/kind: Campain | “kind” | Campaign, Segment, DataSource | Did you mean “Campaign”?",
      "missingKey /3: kind | This definition | kind: Campaign, Segment or DataSource",
      "missingKey /4: apiVersion | This campaign | apiVersion: creepcheck/v1",
    ]);
  });
});

describe("a definition without an id", () => {
  it("is known by where it stands", () => {
    const { campaigns, problems } = readValue([{ ...API, kind: "Campaign" }]);
    expect(campaigns[0]?.id).toMatchObject({ value: "file.json#1/0", origin: "derived" });
    expect(problems.map(told)).toEqual(["missingKey /0: id | This campaign | id: spring-planting-2027"]);
  });

  it("differs from the next document's", () => {
    const text = "apiVersion: creepcheck/v1\nkind: DataSource\n".repeat(2).replace("e\na", "e\n---\na");
    const ids = documentsOf("two.yaml", text).flatMap((document) => native.normalise(document).dataSources);
    expect(ids.map(({ id }) => id.value)).toEqual(["two.yaml#1", "two.yaml#2"]);
  });
});

describe("a version that is not supported", () => {
  it("is reported, and the file still read", () => {
    const { segments, problems } = readValue({
      apiVersion: "creepcheck/v2",
      kind: "Segment",
      id: "s",
      sources: ["a"],
    });
    expect(segments).toHaveLength(1);
    expect(problems.map(told)).toEqual([
      "notAllowed /apiVersion: creepcheck/v2 | “apiVersion” | creepcheck/v1 | Did you mean “creepcheck/v1”?",
    ]);
  });
});
