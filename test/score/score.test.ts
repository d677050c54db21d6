/** What must hold for every score, whatever speaks for or against a campaign. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/catalog.ts";
import { groupBy, type Scorable, type ScorableFinding } from "../../src/model/index.ts";
import { scoreAll } from "../../src/score/index.ts";

const { weights } = CATALOG;
const practiceIds = Object.keys(weights.practices);
const raising = practiceIds.filter((id) => (weights.practices[id]?.weight ?? 0) > 0);

/** Some are about a practice, as their rule says. */
const finding: fc.Arbitrary<ScorableFinding> = fc
  .record({
    ruleId: fc.constantFrom("a/one", "a/two", "b/three", "c/four"),
    because: fc.constantFrom("because of this", "because of that"),
    severity: fc.constantFrom("error", "warning", "info"),
    confidence: fc.constantFrom("high", "medium", "low"),
    sources: fc.constant(["inskin-2014"]),
    accepted: fc.boolean(),
    about: fc.option(fc.constantFrom(...raising), { nil: undefined }),
  })
  .map(({ about, ...rest }) => ({ ...rest, ...(about !== undefined && { practice: about }) }));

/** Often of a kind, which the weights may or may not know. */
const practice = fc
  .record({ id: fc.constantFrom(...practiceIds), pick: fc.nat({ max: 12 }) })
  .map(({ id, pick }) => {
    const kind = [...(weights.practices[id]?.graver?.kinds ?? []), "some-kind"][pick];
    return { id, because: `it does ${id}`, ...(kind !== undefined && { kind }) };
  });

const REACH: Scorable["reach"] = { channels: [], regions: [], data: [], from: [] };

const scorable: fc.Arbitrary<Scorable> = fc.record({
  kind: fc.constant("campaign" as const),
  id: fc.constant("campaign"),
  name: fc.constant("Campaign"),
  file: fc.constant("campaign.yaml"),
  reach: fc.constant(REACH),
  practices: fc.array(practice, { maxLength: 12 }),
  findings: fc.array(finding, { maxLength: 12 }),
  notAssessable: fc.constant([]),
  unseen: fc.array(fc.array(fc.constantFrom(...practiceIds), { maxLength: 4 }), { maxLength: 4 }),
});

function weightOf(id: string): number {
  return weights.practices[id]?.weight ?? 0;
}

/** A campaign that does these things, and of which nothing else is known. */
function doing(ids: readonly string[]): Scorable {
  return {
    kind: "campaign",
    id: "campaign",
    name: "Campaign",
    file: "campaign.yaml",
    reach: REACH,
    practices: ids.map((id) => ({ id, because: `it does ${id}` })),
    findings: [],
    notAssessable: [],
    unseen: [],
  };
}

function scoreOf(subject: Scorable) {
  const [score] = scoreAll([subject], weights);
  if (score === undefined) throw new Error("every scorable gets a score");
  return score;
}

describe("every score", () => {
  it("lies between 0 and 100 and is the sum of its contributions", () => {
    fc.assert(
      fc.property(scorable, (subject) => {
        const { score, contributions } = scoreOf(subject);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      }),
    );
  });

  it("does not depend on the order of anything", () => {
    fc.assert(
      fc.property(scorable, fc.integer(), (subject, seed) => {
        const shuffled = {
          ...subject,
          practices: shuffle(subject.practices, seed),
          findings: shuffle(subject.findings, seed),
        };
        expect(scoreOf(shuffled)).toEqual(scoreOf(subject));
      }),
    );
  });

  it("is never lowered by one more finding", () => {
    fc.assert(
      fc.property(scorable, finding, (subject, more) => {
        const after = scoreOf({ ...subject, findings: [...subject.findings, more] });
        expect(after.score).toBeGreaterThanOrEqual(scoreOf(subject).score);
      }),
    );
  });

  it("is never lowered by one more raising practice, nor raised by one more credit", () => {
    fc.assert(
      fc.property(scorable, practice, (subject, more) => {
        const { score } = scoreOf(subject);
        const after = scoreOf({ ...subject, practices: [...subject.practices, more] }).score;
        if (raising.includes(more.id)) expect(after).toBeGreaterThanOrEqual(score);
        else expect(after).toBeLessThanOrEqual(score);
      }),
    );
  });

  it("keeps its floor whatever credits there are", () => {
    fc.assert(
      fc.property(scorable, (subject) => {
        const standing = subject.findings.filter(
          ({ severity, accepted }) => severity === "error" && !accepted,
        );
        const rules = new Set(standing.map(({ ruleId }) => ruleId)).size;
        const { score } = scoreOf(subject);
        if (rules >= 1) expect(score).toBeGreaterThanOrEqual(60);
        if (rules >= 2) expect(score).toBeGreaterThanOrEqual(80);
      }),
    );
  });

  it("lies in its range, which is a single number where everything is known", () => {
    fc.assert(
      fc.property(scorable, (subject) => {
        const { score, range } = scoreOf(subject);
        expect(range.low).toBeLessThanOrEqual(score);
        expect(range.high).toBeGreaterThanOrEqual(score);
        const known = scoreOf({ ...subject, unseen: [] });
        expect(known.score).toBe(score);
        expect(known.range).toEqual({ low: score, high: score });
      }),
    );
  });

  it("stays in its range when one side turns out as good or as bad as the strongest practice read from it", () => {
    fc.assert(
      fc.property(scorable, (subject) => {
        const { range } = scoreOf(subject);
        for (const id of subject.unseen.flat()) {
          const kind = weights.practices[id]?.graver?.kinds.at(-1);
          const known = { id, because: "known now", ...(kind !== undefined && { kind }) };
          const learned = scoreOf({ ...subject, practices: [...subject.practices, known] });
          expect(learned.score).toBeGreaterThanOrEqual(range.low);
          expect(learned.score).toBeLessThanOrEqual(range.high);
        }
      }),
    );
  });

  it("keeps its range above the floor", () => {
    const error: ScorableFinding = {
      ruleId: "a/one",
      because: "because",
      severity: "error",
      confidence: "high",
      sources: [],
      accepted: false,
    };
    fc.assert(
      fc.property(scorable, (subject) => {
        const { range } = scoreOf({ ...subject, findings: [error] });
        expect(range.low).toBeGreaterThanOrEqual(60);
      }),
    );
  });

  it("counts an accepted risk and sets no floor for it", () => {
    fc.assert(
      fc.property(scorable, finding, (subject, more) => {
        const bare = { ...subject, practices: [], findings: [] };
        const accepted = { ...more, severity: "error" as const, confidence: "high" as const, accepted: true };
        const after = scoreOf({ ...bare, findings: [accepted] });
        expect(after.score).toBeGreaterThan(scoreOf(bare).score);
        expect(after.contributions.map(({ source }) => source)).not.toContain("floor");
      }),
    );
  });

  it("counts a finding once with the practice it is about", () => {
    fc.assert(
      fc.property(scorable, finding, fc.constantFrom(...raising), (subject, more, id) => {
        const bare = { ...subject, findings: [], practices: [{ id, because: "it does" }] };
        const about = { ...more, practice: id, accepted: true };
        const counted = scoreOf({ ...bare, findings: [about] }).contributions;
        expect(counted).toHaveLength(scoreOf(bare).contributions.length);
      }),
    );
  });

  it("counts the second practice of a group for a part, and the third not at all", () => {
    const group = groupBy(raising, (id) => weights.practices[id]?.group);
    const crowded = [...group.values()].filter((ids) => ids.length >= 3);
    expect(crowded.length).toBeGreaterThan(0);
    for (const ids of crowded) {
      const strongestFirst = [...ids].sort((a, b) => weightOf(b) - weightOf(a));
      const [one, two, three] = [1, 2, 3].map((count) => scoreOf(doing(strongestFirst.slice(0, count))));
      expect(two?.score).toBeGreaterThan(one?.score ?? 0);
      expect(three?.score).toBe(two?.score);
      const [, first, second] = two?.contributions ?? [];
      expect(second?.points).toBeLessThan(first?.points ?? 0);
    }
  });

  it("weighs the graver kinds of a practice more", () => {
    for (const id of practiceIds) {
      for (const kind of weights.practices[id]?.graver?.kinds ?? []) {
        const grave = scoreOf({ ...doing([]), practices: [{ id, kind, because: "it does" }] });
        expect(Math.abs(grave.score - weights.baseline.points)).toBeGreaterThan(
          Math.abs(scoreOf(doing([id])).score - weights.baseline.points),
        );
      }
    }
  });

  it("counts findings of one family once", () => {
    fc.assert(
      fc.property(scorable, finding, (subject, more) => {
        const { practice: _about, ...unlinked } = more;
        const one = { ...unlinked, ruleId: "frequency/one", accepted: true };
        const both = [one, { ...one, ruleId: "frequency/two" }];
        const bare = { ...subject, findings: [] };
        expect(scoreOf({ ...bare, findings: both }).score).toBe(scoreOf({ ...bare, findings: [one] }).score);
      }),
    );
  });

  it("counts what is said twice once", () => {
    fc.assert(
      fc.property(scorable, (subject) => {
        const twice = { ...subject, practices: [...subject.practices, ...subject.practices] };
        expect(scoreOf(twice)).toEqual(scoreOf(subject));
      }),
    );
  });
});

describe("the example in docs/score.md", () => {
  it("is what the code says", () => {
    const { score, band, contributions } = scoreOf(
      doing(["own-purchases", "easy-way-out", "asked-first", "says-why"]),
    );
    const page = readFileSync("docs/score.md", "utf8");
    expect(page).toContain(`${score} of 100, ${band}`);
    for (const { source, points } of contributions) {
      const line = page.split("\n").find((line) => line.startsWith("|") && line.includes(`\`${source}\``));
      expect(line).toMatch(new RegExp(`^\\| ${String(points).replace("-", "−")} \\|`));
    }
  });
});

/** A permutation that depends on the seed alone. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const keyed = items.map((item, index) => ({ item, key: Math.imul(index + 1, seed | 1) >>> 0 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
