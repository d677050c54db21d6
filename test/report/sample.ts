/** A report by hand, with everything a report can carry, and the files it speaks of. */
import type { Finding, Location, Report } from "../../src/model/index.ts";

const MUMS = `apiVersion: creepcheck/v1
kind: Campaign
id: new-mums
name: New mums, win back

audience:
  segments:
    - prenatal-vitamins-30d
channels: [display, push]
`;

const VITAMINS = `apiVersion: creepcheck/v1
kind: Segment
id: prenatal-vitamins-30d
where:
  bought: prenatal vitamins
`;

/** Tabs, as JSON exports have them, and names from Japan. */
const TOKYO = `{\n\t"name":\t"妊娠中のお客様 🤰",\n\t"frequency": {\n\t\t"cap": 40\n\t}\n}\n`;

const FILES: Readonly<Record<string, string>> = {
  "campaigns/new-mums.yaml": MUMS,
  "segments/vitamins.yaml": VITAMINS,
  "campaigns/tokyo.json": TOKYO,
};

export function source(file: string): string | undefined {
  return Object.hasOwn(FILES, file) ? FILES[file] : undefined;
}

/** Where `word` first stands in a file. */
function locate(file: string, word: string, pointer = ""): Location {
  const text = source(file) ?? "";
  const before = text.slice(0, text.indexOf(word)).split("\n");
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { file, line, column, endLine: line, endColumn: column + word.length, pointer };
}

const BASE = {
  ruleId: "sensitive/pregnancy",
  severity: "error",
  confidence: "high",
  message: "“New mums, win back” reaches people who are probably pregnant, worked out from what they bought.",
  why: "Most people want to tell others of a pregnancy themselves, and some never get to. In a survey of American shoppers, three in four called an advert that knew before their family did “creepy”.",
  advice: "Ask people whether they want offers for parents, and send them to those who said yes.",
  subject: { kind: "campaign", id: "new-mums", name: "New mums, win back" },
  location: locate("campaigns/new-mums.yaml", "prenatal-vitamins-30d", "/audience/segments/0"),
  related: [
    {
      ...locate("segments/vitamins.yaml", "prenatal vitamins", "/where/bought"),
      message: "the purchase it is read from",
    },
  ],
  data: { term: "prenatal", category: "health.pregnancy" },
  sources: ["gdpr-art-9", "shoppers-2014"],
  fingerprint: "b2f1c0de",
} as const satisfies Finding;

export const FINDINGS = {
  pregnancy: {
    ...BASE,
    fix: {
      title: "Leave the segment out",
      safety: "unsafe",
      edits: [{ file: "campaigns/new-mums.yaml", start: 97, end: 125, text: "" }],
    },
  },
  cap: {
    ...BASE,
    ruleId: "frequency/missing-cap",
    severity: "warning",
    confidence: "medium",
    message: "“New mums, win back” has no limit on how often one person sees it.",
    why: "Being shown the same thing again and again is what people most often name when they are asked what makes an advert creepy.",
    advice: "Write a cap, such as three impressions a day.",
    location: locate("campaigns/new-mums.yaml", "display", "/channels/0"),
    related: [],
    data: {},
    sources: ["shoppers-2014"],
    fix: { title: "Add a cap of 3 impressions a day", safety: "safe", edits: [] },
    fingerprint: "77aa0001",
  },
  accepted: {
    ...BASE,
    ruleId: "governance/no-owner",
    severity: "info",
    fingerprint: "77aa0002",
    suppressed: {
      as: "accepted-risk",
      reason: "Agreed with the data protection officer",
      until: "2027-03-31",
    },
  },
  tokyo: {
    ...BASE,
    severity: "info",
    confidence: "low",
    message: "The name “妊娠中のお客様 🤰” says who is probably pregnant.",
    subject: { kind: "segment", id: "tokyo", name: "妊娠中のお客様 🤰" },
    location: locate("campaigns/tokyo.json", "妊娠中", "/name"),
    related: [],
    sources: ["gdpr-art-9", "unlisted-key"],
    fingerprint: "77aa0003",
  },
  syntax: {
    ...BASE,
    ruleId: "input/syntax",
    message: "This file cannot be read as YAML: a quote is opened and never closed.",
    why: "",
    advice: "Close the quote on line 3.",
    subject: { kind: "file", id: "campaigns/broken.yaml" },
    location: { file: "campaigns/broken.yaml", line: 3, column: 7, endLine: 3, endColumn: 8, pointer: "" },
    related: [],
    sources: [],
    fingerprint: "77aa0004",
  },
} as const satisfies Record<string, Finding>;

export const REPORT: Report = {
  schemaVersion: 1,
  tool: { name: "creepcheck", version: "0.1.0", rulesHash: "5e884898da28" },
  summary: {
    files: 4,
    campaigns: 2,
    segments: 1,
    findings: { error: 2, warning: 1, info: 1 },
    suppressed: 1,
    baselined: 2,
    maxScore: 74,
    medianScore: 43,
    scoreSpread: { low: 27.5, high: 58.5 },
  },
  verdict: {
    passed: false,
    failOn: "error",
    maxScore: 60,
    reasons: ["2 errors", "“New mums, win back” scores 74; the limit is 60"],
    aboveLimit: [{ id: "new-mums", file: "campaigns/new-mums.yaml" }],
  },
  assumptions: ["No region is named, so the laws of all regions count."],
  scores: [
    {
      kind: "segment",
      id: "tokyo",
      name: "妊娠中のお客様 🤰",
      file: "campaigns/tokyo.json",
      reach: {
        channels: [],
        regions: ["JP"],
        data: [{ kind: "prediction", name: "妊娠" }],
        from: [{ kind: "data-source", id: "panel", name: "Panel of mothers" }],
      },
      score: 45,
      range: { low: 45, high: 45 },
      band: "uneasy",
      contributions: [
        { source: "baseline", points: 20, because: "Any campaign that addresses people", evidence: [] },
        { source: "inferred-trait", points: 25, because: "Guesses something about people", evidence: [] },
      ],
      notAssessable: [],
    },
    {
      kind: "campaign",
      id: "thanks",
      name: "Thank you for your order",
      file: "campaigns/thanks.yaml",
      reach: { channels: ["email"], regions: [], data: [{ kind: "event", name: "order_placed" }], from: [] },
      score: 12,
      range: { low: 12, high: 30 },
      band: "welcome",
      contributions: [
        {
          source: "baseline",
          points: 20,
          because: "Any campaign that addresses people",
          evidence: ["shoppers-2014"],
        },
        { source: "asked-first", points: -8, because: "Asked people first", evidence: ["shoppers-2014"] },
      ],
      notAssessable: ["consent"],
    },
    {
      kind: "campaign",
      id: "new-mums",
      name: "New mums, win back",
      file: "campaigns/new-mums.yaml",
      owner: "crm@example.com",
      reach: {
        channels: ["display", "push"],
        regions: ["EU", "JP"],
        data: [],
        from: [{ kind: "segment", id: "tokyo", name: "妊娠中のお客様 🤰" }],
      },
      score: 74,
      range: { low: 66, high: 86 },
      band: "creepy",
      contributions: [
        {
          source: "baseline",
          points: 20,
          because: "Any campaign that addresses people",
          evidence: ["shoppers-2014"],
        },
        { source: "own-purchases", points: 6, because: "Uses what people bought here", evidence: [] },
        {
          source: "repeated-exposure",
          points: 14,
          because: "May show the same thing without end",
          evidence: [],
        },
        { source: "known-brand", points: -9, because: "Comes from a shop people know", evidence: [] },
        { source: "push", points: 2, because: "Interrupts with push messages", evidence: [] },
        {
          source: "inferred-trait",
          points: 41,
          because: "Works out a pregnancy from purchases",
          evidence: ["shoppers-2014"],
        },
      ],
      notAssessable: ["consent", "frequency"],
    },
  ],
  findings: [FINDINGS.syntax, FINDINGS.cap, FINDINGS.accepted, FINDINGS.pregnancy, FINDINGS.tokyo],
  dataSources: {
    panel: { name: "Panel of mothers", file: "data.yaml", party: "third", supplier: "Example Panels" },
  },
  rules: {
    "frequency/missing-cap": {
      summary: "Retargeting needs an impression cap",
      severity: "error",
      page: "## Why people mind\n\nThe first time, a bench you liked is a reminder.",
    },
    "governance/no-owner": { summary: "Somebody has to answer for a campaign", severity: "info" },
    "input/syntax": { summary: "A file has to be readable", severity: "error" },
    "sensitive/pregnancy": {
      summary: "Nobody wants to be told of a pregnancy by a shop",
      severity: "error",
      page: "## Why people mind\n\nMost people want to tell others themselves.",
    },
  },
  sources: {
    "gdpr-art-9": {
      title: "GDPR Article 9: special categories of personal data",
      url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
      verified: "yes",
    },
    "shoppers-2014": { title: "A survey made up for this test (2014)", verified: "no" },
  },
};
