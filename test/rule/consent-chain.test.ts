/** Consent follows the data: the weakest along the way decides what a campaign's yes is worth. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";
import { lastDayOf } from "../../src/rule/consent-chain.ts";
import type { Consent, Place } from "../../src/rule/index.ts";

const TODAY = "2026-01-01";

/** What the score makes of a campaign's consent, with the data sources behind it, each given as its keys. */
async function creditOf(consent: string, sources: readonly string[] = [], channel = "email") {
  const documents = sources.map((keys, index) => `kind: DataSource\nid: s${index}\n${keys}`);
  const conditions = sources.map((_, index) => `{ profile: f${index}, eq: x, source: s${index} }`);
  const match = sources.length > 0 ? `audience: { match: { all: [${conditions.join(", ")}] } }\n` : "";
  documents.push(`kind: Campaign\nid: one\nchannels: [${channel}]\nconsent: ${consent}\n${match}`);
  const text = documents.map((document) => `apiVersion: creepcheck/v1\n${document}`).join("\n---\n");
  // Findings would count in place of practices.
  const rules = { "*": "off", "input/*": "error" } as const;
  const { scores, findings } = await lintText(text, { file: "one.yaml", today: TODAY, rules });
  expect(findings).toEqual([]);
  const said = scores.find(({ kind }) => kind === "campaign")?.contributions.map(({ source }) => source);
  return said?.find((source) => source === "asked-first" || source === "no-consent");
}

const OPT_IN = "{ basis: opt_in }";

describe("a campaign that says people agreed", () => {
  it.each<[what: string, consent: string, sources: string[], credit: string | undefined]>([
    ["has their yes", OPT_IN, [], "asked-first"],
    ["and so does its source", OPT_IN, [`consent: ${OPT_IN}`], "asked-first"],
    ["and its source says nothing", OPT_IN, ["party: first"], "asked-first"],
    [
      "and its own source goes by its interest",
      OPT_IN,
      ["consent: { basis: legitimate_interest }"],
      "asked-first",
    ],
    ["but nobody asked at the source", OPT_IN, ["consent: { basis: none }"], "no-consent"],
    [
      "but nobody asked at a partner",
      OPT_IN,
      ["party: second\nconsent: { basis: legitimate_interest, verifiedWithSupplier: true }"],
      "no-consent",
    ],
    [
      "but at one source of two nobody asked",
      OPT_IN,
      [`consent: ${OPT_IN}`, "consent: { basis: none }"],
      "no-consent",
    ],
    ["but the yes is over", "{ basis: opt_in, expires: 2025-12-31 }", [], undefined],
    ["until today", "{ basis: opt_in, expires: 2026-01-01 }", [], "asked-first"],
    ["but it is over at the source", OPT_IN, ["consent: { basis: opt_in, expires: 2025-12-31 }"], undefined],
    ["but the box was ticked", "{ basis: opt_in, preTicked: true }", [], undefined],
    ["but it was the price of something", OPT_IN, ["consent: { bundled: true }"], undefined],
    ["but nobody asked the supplier", OPT_IN, ["party: third\nconsent: { basis: opt_in }"], undefined],
    ["but to something else", OPT_IN, ["consent: { purpose: essential.service }"], undefined],
  ])("%s", async (_, consent, sources, credit) => {
    expect(await creditOf(consent, sources)).toBe(credit);
  });

  it("needs more than a source's own interest for advertisements", async () => {
    const sources = ["consent: { basis: legitimate_interest }"];
    expect(await creditOf(OPT_IN, sources, "paid_social")).toBe("no-consent");
  });
});

const sound = fc.constantFrom(
  "party: first",
  `consent: ${OPT_IN}`,
  "party: zero\nconsent: { basis: double_opt_in }",
);
const spoilt = fc.constantFrom(
  "consent: { basis: none }",
  "consent: { preTicked: true }",
  "consent: { basis: opt_in, expires: 2020-01-01 }",
  "party: second\nconsent: { basis: opt_in, verifiedWithSupplier: false }",
);

it("one spoilt link anywhere spoils the credit, and sound links never do", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array<string>(sound, { maxLength: 3 }),
      spoilt,
      fc.nat(3),
      async (links, bad, place) => {
        expect(await creditOf(OPT_IN, links)).toBe("asked-first");
        expect(await creditOf(OPT_IN, links.toSpliced(place, 0, bad))).not.toBe("asked-first");
      },
    ),
    { numRuns: 15 },
  );
});

describe("the last day of a consent", () => {
  const at = {} as Place;
  const value = <T>(value: T) => ({ value, at, origin: "declared" as const });
  const consent = (obtained?: string, expires?: string | number): Consent => ({
    at,
    ...(obtained && { obtained: value(obtained) }),
    ...(expires !== undefined && { expires: value(expires) }),
  });

  it.each<[string | undefined, string | number | undefined, string | undefined]>([
    [undefined, "2026-03-31", "2026-03-31"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2023-05-04", 730, "2025-05-03"],
    [undefined, 30, undefined],
    ["2024-02-28", undefined, undefined],
    ["2024-02-28", 999_999 * 7, undefined],
    ["2024-13-45", 30, undefined],
  ])("obtained %s, expires %s: %s", (obtained, expires, day) => {
    expect(lastDayOf(consent(obtained, expires))).toBe(day);
  });
});
