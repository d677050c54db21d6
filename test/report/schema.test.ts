/** The published JSON Schema and the type Report say the same. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import {
  type Band,
  CHANNELS,
  type Changes,
  type Confidence,
  type Contribution,
  type DataSourceNote,
  FACETS,
  type FailOn,
  type Finding,
  type Fix,
  type Location,
  type Party,
  type Reach,
  type RelatedLocation,
  type Report,
  type RuleNote,
  type Score,
  type ScoreChange,
  SEVERITIES,
  type Shard,
  type SourceNote,
  type SubjectRef,
  type Summary,
  type SuppressionKind,
  type TextEdit,
  type UsedData,
  type Verdict,
} from "../../src/model/index.ts";
import { json } from "../../src/report/json.ts";
import { REPORT } from "./sample.ts";

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const SCHEMA: Schema = JSON.parse(
  readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8"),
);

const validate = new Ajv({ strict: true, allErrors: true }).compile(SCHEMA);

function complaints(report: unknown): string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

type Complete<T> = T extends readonly (infer Item)[]
  ? readonly [Complete<Item>, ...Complete<Item>[]]
  : T extends object
    ? { readonly [K in keyof T]-?: Complete<T[K]> }
    : T;

const [finding] = REPORT.findings;
const LOCATION: Location = {
  file: "a.yaml",
  line: 1,
  column: 2,
  endLine: 1,
  endColumn: 9,
  pointer: "/a~1b/0",
};

/** Every property there is: the compiler refuses it when one is missing or unknown. */
const FINDING: Complete<Finding> = {
  ruleId: "sensitive/pregnancy",
  severity: "error",
  confidence: "high",
  message: "Message",
  why: "Why",
  advice: "Advice",
  subject: { kind: "campaign", id: "a", name: "A" },
  location: LOCATION,
  related: [{ ...LOCATION, message: "There" }],
  data: { term: "prenatal" },
  sources: ["survey"],
  fix: { title: "Mend it", safety: "safe", edits: [{ file: "a.yaml", start: 0, end: 1, text: "" }] },
  fingerprint: "f00",
  suppressed: { as: "accepted-risk", reason: "Agreed", until: "2027-03-31" },
  baselined: true,
};

const COMPLETE: Complete<Report> = {
  schemaVersion: 1,
  tool: { name: "creepcheck", version: "0.1.0", rulesHash: "5e88" },
  summary: {
    files: 1,
    campaigns: 1,
    segments: 0,
    findings: { error: 1, warning: 0, info: 0 },
    suppressed: 0,
    baselined: 0,
    maxScore: 61.5,
    medianScore: 61.5,
    scoreSpread: { low: 60, high: 62.5 },
  },
  verdict: {
    passed: false,
    failOn: "error",
    maxScore: 60,
    reasons: ["1 error"],
    aboveLimit: [{ id: "a", file: "a.yaml" }],
  },
  assumptions: ["No region is named."],
  scores: [
    {
      kind: "campaign",
      id: "a",
      name: "A",
      file: "a.yaml",
      owner: "crm@example.com",
      reach: {
        channels: ["email"],
        regions: ["EU"],
        data: [{ kind: "event", name: "order_placed" }],
        from: [{ kind: "segment", id: "s", name: "S" }],
      },
      score: 61.5,
      range: { low: 50, high: 70 },
      before: 40,
      band: "creepy",
      contributions: [{ source: "baseline", points: -2, because: "Seen", evidence: ["survey"] }],
      notAssessable: ["consent"],
    },
  ],
  findings: [FINDING],
  shard: { index: 1, of: 2 },
  changes: {
    ref: "main",
    commit: "c0ffee",
    scores: [{ kind: "campaign", id: "a", name: "A", file: "a.yaml", before: null, after: 61.5 }],
    fixed: [FINDING],
  },
  dataSources: { panel: { name: "Panel", file: "data.yaml", party: "third", supplier: "Example Panels" } },
  rules: { "sensitive/pregnancy": { summary: "Summary", severity: "error", page: "Page" } },
  sources: { survey: { title: "Survey", url: "https://example.org/survey", verified: "partial" } },
};

type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T] & string;
type OptionalOf<T> = Readonly<Record<OptionalKeys<T>, true>>;

/** What may be left out: the compiler refuses it when this is not what the types say. */
const OPTIONAL = {
  report: { shard: true, changes: true } satisfies OptionalOf<Report>,
  tool: {} satisfies OptionalOf<Report["tool"]>,
  summary: {} satisfies OptionalOf<Summary>,
  counts: {} satisfies OptionalOf<Summary["findings"]>,
  verdict: {} satisfies OptionalOf<Verdict>,
  aboveLimit: {} satisfies OptionalOf<Verdict["aboveLimit"][number]>,
  score: { owner: true, before: true } satisfies OptionalOf<Score>,
  reach: {} satisfies OptionalOf<Reach>,
  data: {} satisfies OptionalOf<UsedData>,
  range: {} satisfies OptionalOf<Score["range"]>,
  contribution: {} satisfies OptionalOf<Contribution>,
  finding: { fix: true, baselined: true, suppressed: true } satisfies OptionalOf<Finding>,
  subject: { name: true } satisfies OptionalOf<SubjectRef>,
  location: {} satisfies OptionalOf<Location>,
  related: {} satisfies OptionalOf<RelatedLocation>,
  fix: {} satisfies OptionalOf<Fix>,
  edit: {} satisfies OptionalOf<TextEdit>,
  suppressed: { until: true } satisfies OptionalOf<NonNullable<Finding["suppressed"]>>,
  shard: {} satisfies OptionalOf<Shard>,
  changes: {} satisfies OptionalOf<Changes>,
  scoreChange: {} satisfies OptionalOf<ScoreChange>,
  dataSource: { party: true, supplier: true } satisfies OptionalOf<DataSourceNote>,
  rule: { page: true } satisfies OptionalOf<RuleNote>,
  source: { url: true } satisfies OptionalOf<SourceNote>,
};

function definition(name: string): Schema {
  const found = SCHEMA.definitions?.[name];
  if (found === undefined) throw new Error(`no definition ${name}`);
  return found;
}

function property(schema: Schema, ...names: string[]): Schema {
  return names.reduce((current, name) => {
    const inner = current.properties?.[name];
    if (inner === undefined) throw new Error(`no property ${name}`);
    return resolved(inner);
  }, schema);
}

function itemsOf({ items }: Schema): Schema {
  if (items === undefined) throw new Error("no items");
  return items;
}

function resolved(schema: Schema): Schema {
  const target = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return target === undefined ? schema : definition(target.replace("#/definitions/", ""));
}

/** Every object schema that a value reaches, with that part of the value. */
function* objects(schema: Schema, value: unknown, path = "report"): Iterable<[string, Schema, object]> {
  const here = resolved(schema);
  if (Array.isArray(value)) {
    if (here.items === undefined || value.length === 0) throw new Error(`${path} is not a filled list`);
    for (const item of value) yield* objects(here.items, item, `${path}[]`);
  } else if (typeof value === "object" && value !== null) {
    if (here.properties) yield [path, here, value];
    for (const [key, inner] of Object.entries(value)) {
      const below = here.properties?.[key] ?? here.additionalProperties;
      if (typeof below === "object") yield* objects(below, inner, `${path}.${key}`);
    }
  }
}

function* allSchemas(schema: Schema): Iterable<Schema> {
  yield schema;
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.definitions ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : []),
  ];
  for (const each of inner) yield* allSchemas(each);
}

describe("report.schema.json", () => {
  it("describes every property and allows no others", () => {
    for (const schema of allSchemas(SCHEMA)) {
      if (schema.type === "object") expect(schema.additionalProperties).not.toBe(undefined);
      if (schema.properties) expect(schema.additionalProperties).toBe(false);
      for (const [name, inner] of Object.entries(schema.properties ?? {})) {
        expect(inner.description, name).toMatch(/^.{10,}\.$/);
      }
    }
  });

  it("knows the properties of the type, and no more", () => {
    const seen = [...objects(SCHEMA, COMPLETE)];
    expect(new Set(seen.map(([, schema]) => schema)).size).toBe(Object.keys(OPTIONAL).length);
    for (const [path, schema, value] of seen) {
      expect(Object.keys(schema.properties ?? {}).sort(), path).toEqual(Object.keys(value).sort());
    }
  });

  it("lets the same properties be left out as the type", () => {
    const schemas: Record<keyof typeof OPTIONAL, Schema> = {
      report: SCHEMA,
      tool: property(SCHEMA, "tool"),
      summary: property(SCHEMA, "summary"),
      counts: property(SCHEMA, "summary", "findings"),
      verdict: property(SCHEMA, "verdict"),
      aboveLimit: itemsOf(property(SCHEMA, "verdict", "aboveLimit")),
      score: definition("score"),
      reach: definition("reach"),
      data: definition("usedData"),
      range: definition("range"),
      contribution: definition("contribution"),
      finding: definition("finding"),
      subject: definition("subject"),
      location: definition("location"),
      related: definition("relatedLocation"),
      fix: definition("fix"),
      edit: definition("textEdit"),
      suppressed: property(definition("finding"), "suppressed"),
      shard: property(SCHEMA, "shard"),
      changes: property(SCHEMA, "changes"),
      scoreChange: definition("scoreChange"),
      dataSource: definition("dataSourceNote"),
      rule: definition("ruleNote"),
      source: definition("sourceNote"),
    };
    const optional = Object.entries(schemas).map(([name, { properties = {}, required = [] }]) => {
      return [name, Object.keys(properties).filter((key) => !required.includes(key))];
    });
    expect(optional).toEqual(Object.entries(OPTIONAL).map(([name, keys]) => [name, Object.keys(keys)]));
  });

  it("knows the words of the types", () => {
    const bands: Record<Band, true> = {
      welcome: true,
      fine: true,
      uneasy: true,
      creepy: true,
      alarming: true,
    };
    const failOn: Record<FailOn, true> = { error: true, warning: true, info: true, never: true };
    const confidences: Record<Confidence, true> = { high: true, medium: true, low: true };
    const kinds: Record<SubjectRef["kind"], true> = {
      campaign: true,
      segment: true,
      "data-source": true,
      file: true,
    };
    const scored: Record<Score["kind"], true> = { campaign: true, segment: true };
    const safeties: Record<Fix["safety"], true> = { safe: true, unsafe: true };
    const verified: Record<SourceNote["verified"], true> = { yes: true, partial: true, no: true };
    const parties: Record<Party, true> = {
      zero: true,
      first: true,
      second: true,
      third: true,
      inferred: true,
    };
    const data: Record<UsedData["kind"], true> = {
      event: true,
      profile: true,
      prediction: true,
      interest: true,
      location: true,
      context: true,
      text: true,
      other: true,
    };
    const suppressions: Record<SuppressionKind, true> = { "accepted-risk": true, "false-positive": true };

    expect(property(definition("score"), "band").enum).toEqual(Object.keys(bands));
    expect(property(definition("score"), "kind").enum).toEqual(Object.keys(scored));
    expect(property(definition("score"), "notAssessable").items?.enum).toEqual(FACETS);
    expect(itemsOf(property(definition("reach"), "channels")).enum).toEqual(CHANNELS);
    expect(property(definition("usedData"), "kind").enum).toEqual(Object.keys(data));
    expect(property(definition("dataSourceNote"), "party").enum).toEqual(Object.keys(parties));
    expect(property(SCHEMA, "verdict", "failOn").enum).toEqual(Object.keys(failOn));
    expect(property(definition("finding"), "severity").enum).toEqual(SEVERITIES);
    expect(property(definition("finding"), "confidence").enum).toEqual(Object.keys(confidences));
    expect(property(definition("subject"), "kind").enum).toEqual(Object.keys(kinds));
    expect(property(definition("finding"), "suppressed", "as").enum).toEqual(Object.keys(suppressions));
    expect(property(definition("fix"), "safety").enum).toEqual(Object.keys(safeties));
    expect(property(definition("ruleNote"), "severity").enum).toEqual(SEVERITIES);
    expect(property(definition("sourceNote"), "verified").enum).toEqual(Object.keys(verified));
  });

  it("accepts reports, as they are and as they are written", () => {
    const empty: Report = {
      ...COMPLETE,
      summary: { ...COMPLETE.summary, files: 0, campaigns: 0, maxScore: null, medianScore: null },
      verdict: { passed: true, failOn: "never", maxScore: null, reasons: [], aboveLimit: [] },
      scores: [],
      findings: [],
      dataSources: {},
      rules: {},
      sources: {},
    };
    for (const report of [COMPLETE, REPORT, empty]) {
      expect(complaints(report)).toEqual([]);
      const text = [...json(report)].join("");
      expect(complaints(JSON.parse(text))).toEqual([]);
    }
  });

  it.each<[string, object, RegExp]>([
    ["another version", { schemaVersion: 2 }, /schemaVersion must be equal to constant/],
    ["an unknown property", { extra: 1 }, /must NOT have additional properties/],
    ["a score above 100", { scores: [{ ...COMPLETE.scores[0], score: 101 }] }, /score must be <= 100/],
    [
      "an unknown band",
      { scores: [{ ...COMPLETE.scores[0], band: "weird" }] },
      /band must be equal to one of/,
    ],
    ["a line 0", { findings: [{ ...finding, location: { ...LOCATION, line: 0 } }] }, /line must be >= 1/],
    [
      "a pointer that is none",
      { findings: [{ ...finding, location: { ...LOCATION, pointer: "a" } }] },
      /pointer must match/,
    ],
    ["data that is not text", { findings: [{ ...finding, data: { cap: 3 } }] }, /cap must be string/],
    ["a missing list", { scores: undefined }, /scores/],
  ])("refuses %s", (_, change, complaint) => {
    const report: unknown = JSON.parse(JSON.stringify({ ...COMPLETE, ...change }));
    expect(complaints(report).join("\n")).toMatch(complaint);
  });
});
