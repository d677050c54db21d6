/** The same word weighs differently by how it is used: declared, guessed, left out, or only the page being read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";
import { builtInLexicon } from "../../src/lexicon/index.ts";

const HEAD = "apiVersion: creepcheck/v1\n";
const FORM = `${HEAD}kind: DataSource\nid: form\nparty: zero\nconsent: { basis: opt_in, purpose: marketing }\n---\n`;

interface Use {
  readonly match: string;
  readonly told?: boolean;
  readonly channel?: string;
  readonly regions?: string;
}

/** The findings of `sensitive/` rules about one segment and the campaign that reaches it. */
async function findings({ match, told = false, channel = "email", regions = "[EU]" }: Use) {
  const segment = `${HEAD}kind: Segment\nid: people\n${told ? "sources: [form]\n" : ""}match: { all: [${match}] }\n---\n`;
  const campaign = `${HEAD}kind: Campaign\nid: one\nregions: ${regions}\nchannels: [${channel}]\naudience: { include: [people] }\n`;
  const text = `${told ? FORM : ""}${segment}${campaign}`;
  const report = await lintText(text, { file: "one.yaml", today: "2026-01-01" });
  expect(report.findings.filter(({ ruleId }) => ruleId === "input/schema")).toEqual([]);
  return report.findings.filter(({ ruleId }) => ruleId.startsWith("sensitive/"));
}

const severities = async (use: Use) => (await findings(use)).map(({ severity }) => severity);

describe("kind of use", () => {
  const PREGNANT = "{ profile: is_pregnant, eq: true }";

  it("is worst when a model guesses, and softer when people said so and agreed", async () => {
    const [guessed] = await findings({ match: "{ prediction: pregnancy_score, gte: 0.8 }" });
    expect(guessed?.severity).toBe("error");
    expect(guessed?.message).toContain("model's guess");
    expect(await severities({ match: PREGNANT })).toEqual(["error"]);
    expect(await severities({ match: PREGNANT, told: true })).toEqual(["warning"]);
  });

  it("never takes a model's guess for something people said", async () => {
    const use = { match: "{ prediction: pregnancy_score, gte: 0.8 }", told: true };
    expect(await severities(use)).toEqual(["error"]);
  });

  it("gives no credit for consent on an advertising platform in the EU, and gives it elsewhere", async () => {
    const ads = { match: PREGNANT, told: true, channel: "paid_social" };
    expect(await severities(ads)).toEqual(["error"]);
    expect(await severities({ ...ads, regions: "[JP]" })).toEqual(["warning"]);
  });

  it("gives no credit for the consent of a child", async () => {
    const teens = { match: "{ profile: age, between: [13, 15] }", told: true };
    expect(await severities(teens)).toEqual(["error"]);
    expect(await severities({ ...teens, channel: "paid_social" })).toEqual(["error"]);
  });

  it("notes people who are left out, and what a proxy leaves out not at all", async () => {
    expect(await severities({ match: `{ none: [${PREGNANT}] }` })).toEqual(["info"]);
    expect(await severities({ match: "{ none: [{ event: nursery_furniture_viewed }] }" })).toEqual([]);
  });

  it("does not mind the page somebody is reading", async () => {
    for (const word of ["pregnancy", "cancer treatment", "gay dating", "muslim prayer times"]) {
      expect(await findings({ match: `{ context: page_topic, eq: ${word} }` })).toEqual([]);
      expect(await findings({ match: `{ context: ${word.replaceAll(" ", "_")}, exists: true }` })).toEqual(
        [],
      );
    }
  });

  it("is less sure of a word that had to be guessed at", async () => {
    const [spelt] = await findings({ match: "{ profile: likely_pregnant, eq: true }" });
    const [misspelt] = await findings({ match: "{ profile: likely_pregannt, eq: true }" });
    expect([spelt?.confidence, misspelt?.confidence]).toEqual(["high", "medium"]);
  });

  it("lists every clue with its line", async () => {
    const proxies = ["unscented lotion", "cotton balls", "zinc supplements"];
    const match = proxies.map((product) => `{ event: bought, where: { product: ${product} } }`).join(", ");
    const [found] = await findings({ match });
    expect(found?.related).toHaveLength(2);
    for (const clue of found?.related ?? []) expect(clue).toMatchObject({ line: expect.any(Number) });
  });
});

it("never fires on one weak clue alone, whatever it is", async () => {
  const lexicon = builtInLexicon();
  const words =
    `lotion zinc cathedral choir incense poker lottery bingo jewellery balance moving renting nursery toys
    vitamins gym Rolex Ferrari Klarna Substack Eurovision bachata telenovela kids school retirement lawn`.split(
      /\s+/,
    );
  const weak = words.filter((word) => {
    const found = lexicon.match(word);
    return found.length === 1 && found[0]?.strength === "weak";
  });
  expect(weak.length).toBeGreaterThan(5);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...weak),
      fc.constantFrom("event", "profile", "prediction"),
      fc.integer({ min: 1, max: 4 }),
      async (word, kind, times) => {
        const condition = `{ ${kind}: ${word}${kind === "event" ? "" : ", exists: true"} }`;
        expect(await findings({ match: Array(times).fill(condition).join(", ") })).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});
