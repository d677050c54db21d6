/** A finding cites the laws of the places where its people are, and no others. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../src/engine/index.ts";
import { lexiconWith } from "../../src/lexicon/index.ts";
import { readTexts } from "../../src/read-project.ts";
import {
  type AnyRule,
  defineRule,
  defineSensitiveRule,
  type Severity,
  type Source,
} from "../../src/rule/index.ts";
import { sourceFromText, spanOf } from "../../src/source/index.ts";

const note = { title: "A source", verified: "yes" } as const;

const SOURCES: Readonly<Record<string, Source>> = {
  survey: { ...note, kind: "survey" },
  policy: { ...note, kind: "policy", regions: ["US"] },
  "dsa-26-3": { ...note, kind: "law", regions: ["EU"] },
  "wa-health": { ...note, kind: "law", regions: ["US-WA"] },
  "us-ruling": { ...note, kind: "decision", regions: ["US"] },
  "law-of-nowhere": { ...note, kind: "law" },
};

const EVERYWHERE = ["survey", "policy", "law-of-nowhere"];

const pregnancy = defineSensitiveRule({
  category: "pregnancy",
  people: "pregnant",
  summary: "A pregnancy is not an audience",
  why: "People tell it themselves.",
  severity: "error",
  since: "0.1.0",
  sources: Object.keys(SOURCES),
  instead: "Let people find you.",
});

function definition(kind: string, id: string, fields: object): string {
  return JSON.stringify({ apiVersion: "creepcheck/v1", kind, id, ...fields });
}

const FORM = definition("DataSource", "form", { party: "zero", consent: { basis: "opt_in" } });
const EXPECTING = definition("Segment", "expecting", {
  sources: ["form"],
  match: { all: [{ profile: "is_pregnant", eq: true }] },
});

function campaign(id: string, channel: string, regions?: readonly string[], include = ["expecting"]): string {
  return definition("Campaign", id, {
    channels: [channel],
    audience: { include },
    ...(regions && { regions }),
  });
}

interface Settings {
  readonly regions?: readonly string[] | undefined;
  readonly rule?: AnyRule;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly configured?: Severity | undefined;
}

function lint(
  texts: readonly string[],
  { regions = [], rule = pregnancy, sources = SOURCES, configured }: Settings = {},
) {
  const read = readTexts([sourceFromText("a.yaml", texts.join("\n---\n"))]);
  return judge(read, {
    rules: [rule],
    practices: [],
    lexicon: lexiconWith([]),
    settings: ({ severity }) => ({ severity: configured ?? severity, options: {} }),
    sources,
    regions,
    today: "2026-01-01",
    locate: spanOf,
  });
}

/** The one finding on the segment that these campaigns reach. */
function judged(campaigns: readonly string[], regions?: readonly string[]) {
  const { findings, assumptions, scorables } = lint([FORM, EXPECTING, ...campaigns], { regions });
  const [finding, ...more] = findings.map(({ finding }) => finding);
  if (finding === undefined || more.length > 0) throw new Error(`expected one, found ${findings.length}`);
  return { finding, assumptions, scorables };
}

describe("the sources of a finding", () => {
  it.each<[where: string[] | undefined, laws: string[]]>([
    [["EU"], []],
    [["US-WA"], ["wa-health", "us-ruling"]],
    [["US-CA"], ["us-ruling"]],
    [["BR"], []],
    [undefined, ["dsa-26-3", "wa-health", "us-ruling"]],
  ])("for an e-mail to people in %j", (where, laws) => {
    const { finding, scorables } = judged([campaign("a", "email", where)]);
    const expected = where?.includes("EU") ? ["dsa-26-3", ...EVERYWHERE] : [...laws, ...EVERYWHERE];
    expect([...finding.sources].sort()).toEqual(expected.sort());
    for (const scored of scorables.flatMap(({ findings }) => findings))
      expect(scored.sources).toEqual(finding.sources);
  });

  it("are those of every campaign that reaches the segment", () => {
    const { finding } = judged([campaign("a", "email", ["DE"]), campaign("b", "email", ["US-CA"])]);
    expect([...finding.sources].sort()).toEqual(["dsa-26-3", "us-ruling", ...EVERYWHERE].sort());
  });

  it("are all when one of the campaigns does not say where its people are", () => {
    const { finding } = judged([campaign("a", "email", ["DE"]), campaign("b", "email")]);
    expect(finding.sources).toEqual(Object.keys(SOURCES));
  });

  it("follow the configuration where a campaign is silent, and the campaign where it is not", () => {
    const silent = judged([campaign("a", "email")], ["US-CA"]).finding.sources;
    const spoken = judged([campaign("a", "email", ["BR"])], ["US-CA"]).finding.sources;
    const unused = judged([], ["US-CA"]).finding.sources;
    expect([silent, spoken, unused].map((keys) => keys.includes("us-ruling"))).toEqual([true, false, true]);
  });

  const region = fc.constantFrom("EU", "DE", "UK", "US", "US-WA", "US-CA", "BR");

  it("never grow by a law that does not apply where people are added, in whatever order", () => {
    const cited = (where: readonly string[]) =>
      new Set(judged([campaign("a", "email", where)]).finding.sources);
    fc.assert(
      fc.property(fc.uniqueArray(region, { minLength: 1, maxLength: 4 }), region, (where, added) => {
        const together = cited([added, ...where]);
        expect(together).toEqual(new Set([...cited(where), ...cited([added])]));
        expect(together).toEqual(cited([...where, added]));
      }),
      { numRuns: 40 },
    );
  });
});

describe("what consent cures", () => {
  it.each<[channel: string, where: string[] | undefined, severity: string]>([
    ["paid_social", ["EU"], "error"],
    ["paid_social", ["US", "FR"], "error"],
    ["paid_social", undefined, "error"],
    ["paid_social", ["US-WA"], "warning"],
    ["paid_social", ["UK"], "warning"],
    ["email", ["EU"], "warning"],
  ])("an advertisement by %s in %j: %s", (channel, where, severity) => {
    const { finding } = judged([campaign("a", channel, where)]);
    expect(finding.severity).toBe(severity);
    if (severity === "error") expect(finding.sources).toEqual(["dsa-26-3"]);
    else expect(finding.message).toContain("people who said they are");
  });

  it("is judged for each campaign: an e-mail in the EU does not make an American advertisement European", () => {
    const campaigns = [campaign("a", "email", ["EU"]), campaign("b", "paid_social", ["US"])];
    expect(judged(campaigns).finding.severity).toBe("warning");
  });
});

describe("an error on the strength of laws", () => {
  const unread = { ...note, verified: "no", kind: "law" } as const;
  const sources: Readonly<Record<string, Source>> = {
    read: { ...note, kind: "law", regions: ["US"] },
    "in-part": { ...note, verified: "partial", kind: "law", regions: ["UK"] },
    memory: { ...unread, regions: ["EU"] },
    rumour: { ...unread, regions: ["BR"] },
  };
  const severityOf = (where: readonly string[] | undefined, rule = lawsOnly, configured?: Severity) => {
    const text = campaign("a", "email", where, []);
    const [worded, ...more] = lint([text], { rule, sources, configured }).findings;
    expect(more).toEqual([]);
    return worded?.finding.severity;
  };
  const lawsOnly = defineRule({
    id: "consent/laws-only",
    summary: "Test",
    why: "Test.",
    severity: "error",
    since: "0.1.0",
    sources: Object.keys(sources),
    needs: [],
    messages: { found: { says: "It is here", instead: "Take it away." } },
    campaign: ({ at }, ctx) => [ctx.finding("found", { at })],
  });

  it.each<[string[] | undefined, Severity]>([
    [["US"], "error"],
    [["US-WA"], "error"],
    [["UK"], "error"],
    [["EU"], "warning"],
    [["FR"], "warning"],
    [["EU", "BR"], "warning"],
    [["EU", "US-CA"], "error"],
    // None of its laws holds there at all.
    [["IN"], "warning"],
    // Nobody said where people are, so that the law that was read may hold.
    [undefined, "error"],
  ])("in %j: %s", (where, severity) => expect(severityOf(where)).toBe(severity));

  it("stays one where the rule cites nothing, or somebody made a warning into one", () => {
    expect(severityOf(["EU"], { ...lawsOnly, sources: [] })).toBe("error");
    expect(severityOf(["EU"], { ...lawsOnly, severity: "warning" }, "error")).toBe("error");
  });

  it("is lowered to a warning and no further, whatever the configuration says", () => {
    expect(severityOf(["EU"], lawsOnly, "warning")).toBe("warning");
    expect(severityOf(["EU"], lawsOnly, "info")).toBe("info");
  });
});

describe("what is taken for granted", () => {
  it.each<[string, string[], string[] | undefined, string | undefined]>([
    ["nobody names a region", [campaign("a", "email")], undefined, "No region is named, so"],
    [
      "one of two campaigns does",
      [campaign("a", "email"), campaign("b", "email", ["EU"])],
      undefined,
      "1 of 2 campaigns names no region, so",
    ],
    [
      "the segment is used by none of them",
      [campaign("a", "email", ["EU"], [])],
      undefined,
      "Some segments or data sources are used by no campaign here, so",
    ],
    ["all do", [campaign("a", "email", ["EU"])], undefined, undefined],
    ["the configuration does", [campaign("a", "email")], ["EU"], undefined],
  ])("%s", (_, campaigns, regions, start) => {
    const { assumptions } = judged(campaigns, regions);
    expect(assumptions).toHaveLength(start === undefined ? 0 : 1);
    expect(assumptions.join("")).toContain(start ?? "");
  });

  it("is nothing where no finding cites a law", () => {
    expect(lint([campaign("a", "email", undefined, [])]).assumptions).toEqual([]);
  });
});

describe("a rule that looks at the whole project, or at a data source", () => {
  const base = {
    summary: "Test",
    why: "Test.",
    severity: "warning",
    since: "0.1.0",
    sources: ["survey", "dsa-26-3", "us-ruling"],
    needs: [],
    messages: { found: { says: "It is here", instead: "Take it away." } },
  } as const;
  const everything = defineRule({
    ...base,
    id: "data/everything",
    project: ({ dataSources }, ctx) => dataSources.map(({ at }) => ctx.finding("found", { at })),
  });
  const sources = defineRule({
    ...base,
    id: "data/sources",
    dataSource: (source, ctx) =>
      ctx.regionsOf(source).includes("US-CA") ? [ctx.finding("found", { at: source.at })] : [],
  });

  it("cites the laws of all campaigns together", () => {
    const texts = [FORM, EXPECTING, campaign("a", "email", ["US-CA"]), campaign("b", "email", ["BR"], [])];
    const [finding] = lint(texts, { rule: everything }).findings;
    expect(finding?.finding.sources).toEqual(["survey", "us-ruling"]);
  });

  it("knows the regions of the campaigns that use the data", () => {
    const texts = [FORM, EXPECTING, campaign("a", "email", ["US-CA"]), campaign("b", "email", ["EU"], [])];
    const [finding] = lint(texts, { rule: sources }).findings;
    expect(finding?.finding.sources).toEqual(["survey", "us-ruling"]);
  });
});
