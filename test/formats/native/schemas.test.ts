/** What the published JSON Schemas promise: a description and true examples for every key, and the model's words. */

import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  annotation,
  FILES,
  loadSchemas,
  placed,
  propertiesIn,
} from "../../../scripts/generate/native-format/schemas.ts";
import { OPERATORS } from "../../../src/formats/native/comparison.ts";
import { CONDITION_KEYS } from "../../../src/formats/native/conditions.ts";
import { SYNONYMS } from "../../../src/formats/native/synonyms.ts";
import * as words from "../../../src/formats/native/words.ts";
import { CHANNELS, DECISIONS, MESSAGE_FORMATS, OFFERS } from "../../../src/model/index.ts";
import { documentsOf, fixtureText } from "./support.ts";

const schemas = await loadSchemas();
const properties = FILES.flatMap((file) => [...propertiesIn(placed(schemas, file, ""))]);
const definitions = FILES.flatMap((file) =>
  Object.keys(schemas.get(file)?.definitions ?? {}).map((name) =>
    placed(schemas, file, `/definitions/${name}`),
  ),
);

const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
addFormats.default(ajv);
const root = new URL("../../../", import.meta.url);
for (const file of [...FILES, "creepcheck.schema.json"]) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(`schemas/${file}`, root), "utf8")), file);
}

function validator(file: string, pointer: string): ValidateFunction {
  const validate = ajv.getSchema(pointer === "" ? file : `${file}#${pointer.replaceAll("$", "%24")}`);
  if (validate === undefined) throw new Error(`no schema at ${file}#${pointer}`);
  return validate;
}

function wordsAt(file: string, pointer: string): readonly unknown[] | undefined {
  return placed(schemas, file, pointer).schema.enum;
}

describe("every key", () => {
  it.each(properties.map((place) => [`${place.file}#${place.pointer}`, place] as const))("%s", (_, place) => {
    expect(annotation(schemas, place, "description")).toMatch(/\.$/);
    const examples = annotation(schemas, place, "examples") ?? [];
    expect(examples.length).toBeGreaterThan(0);
    const validate = validator(place.file, place.pointer);
    for (const example of examples) expect([example, validate(example)]).toEqual([example, true]);
  });
});

it("every example of a definition is one", () => {
  const examples = definitions.flatMap(({ file, pointer, schema }) =>
    (schema.examples ?? []).map((example) => [file, pointer, example, validator(file, pointer)(example)]),
  );
  expect(examples.length).toBeGreaterThan(10);
  expect(examples.filter(([, , , valid]) => !valid)).toEqual([]);
});

it("every object is closed, save those whose keys are the author's or decide their kind", () => {
  const objects = [...properties, ...definitions].filter(({ schema }) => schema.type === "object");
  const open = objects.filter(({ schema }) => schema.additionalProperties !== false);
  expect(open.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual([
    "condition.schema.json#/definitions/eventCondition/properties/where",
    "condition.schema.json#/definitions/condition",
  ]);
});

describe("the words of the schemas and of the model", () => {
  const campaign = (pointer: string) => wordsAt("campaign.schema.json", pointer);
  it.each<[string, readonly unknown[] | undefined, readonly string[]]>([
    ["channels", wordsAt("common.schema.json", "/definitions/channel"), CHANNELS],
    ["channels of a cap", campaign("/definitions/frequencyCap/properties/channel"), [...CHANNELS, "all"]],
    ["purposes", campaign("/properties/purpose"), words.PURPOSES],
    ["expansions", campaign("/properties/audience/properties/expansion"), words.EXPANSIONS],
    ["triggers", campaign("/properties/trigger/properties/type"), words.TRIGGERS],
    ["ways to opt out", campaign("/properties/transparency/properties/optOut"), words.OPT_OUTS],
    [
      "special category",
      wordsAt("common.schema.json", "/definitions/specialCategory"),
      words.SPECIAL_CATEGORY,
    ],
    ["offers", campaign("/definitions/offer"), OFFERS],
    ["decisions", campaign("/properties/automatedDecision/properties/about"), DECISIONS],
    ["formats of a message", campaign("/definitions/message/properties/format"), MESSAGE_FORMATS],
    ["bases", wordsAt("common.schema.json", "/definitions/consentBasis"), words.CONSENT_BASES],
    ["parties", wordsAt("data-source.schema.json", "/properties/party"), words.PARTIES],
    [
      "channels of a consent condition",
      wordsAt("condition.schema.json", "/definitions/consentCondition/properties/consent"),
      [...CHANNELS, "any"],
    ],
  ])("%s are the same", (_, schema, model) => expect(schema).toEqual(model));

  it("name the same channels, comparisons and kinds of condition as keys", () => {
    const keys = (file: string, name: string) =>
      Object.keys(placed(schemas, file, `/definitions/${name}`).schema.properties ?? {});
    expect(keys("campaign.schema.json", "channelStates")).toEqual(CHANNELS);
    expect(keys("condition.schema.json", "comparison")).toEqual(OPERATORS);
    expect(keys("condition.schema.json", "condition")).toEqual(["all", "any", "none", ...CONDITION_KEYS]);
  });

  it("are what synonyms lead to", () => {
    const known = new Set(properties.map(({ pointer }) => pointer.split("/").at(-1)));
    expect(Object.keys(SYNONYMS).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe("a region", () => {
  const isRegion = validator("common.schema.json", "/definitions/region");

  it.each(["EU", "UK", "GB", "FR", "NO", "US", "US-WA", "US-DC", "CA-QC", "DE-BY", "FR-75", "GB-SCT"])(
    "%s is one",
    (code) => expect(isRegion(code)).toBe(true),
  );

  // Naming a region takes the laws of all others away, so a slip must not pass for one.
  it.each(["EN", "EUR", "eu", "USA", "US-WN", "US_WA", "CA-QU", "EU-FR", "WA", "", "FR-", "Germany"])(
    "%s is none",
    (code) => expect(isRegion(code)).toBe(false),
  );
});

describe("creepcheck.schema.json", () => {
  const validate = validator("creepcheck.schema.json", "");

  it.each(readdirSync(new URL("fixtures/formats/native/", root)))("accepts %s", (name) => {
    for (const { value } of documentsOf(name, fixtureText(name))) {
      expect([validate(value), validate.errors]).toEqual([true, null]);
    }
  });

  it.each([
    [{ apiVersion: "creepcheck/v1", kind: "Campaign", id: "c", cap: 1 }],
    [[{ apiVersion: "creepcheck/v1", kind: "Segment", id: "s" }]],
    [{ apiVersion: "creepcheck/v1", kind: "Newsletter", id: "n" }],
  ])("refuses %j", (value) => expect(validate(value)).toBe(false));
});
