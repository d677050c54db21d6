/** What must hold for every score, whatever speaks for or against a campaign. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/catalog.ts";
import type { Scorable, ScorableFinding } from "../../src/model/index.ts";
import { scoreAll } from "../../src/score/index.ts";

const { weights } = CATALOG;
const practiceIds = Object.keys(weights.practices);
const raising = practiceIds.filter((id) => (weights.practices[id]?.weight ?? 0) > 0);
const lowering = practiceIds.filter((id) => (weights.practices[id]?.weight ?? 0) < 0);

const finding: fc.Arbitrary<ScorableFinding> = fc.record({
  ruleId: fc.constantFrom("a/one", "a/two", "b/three", "c/four"),
  because: fc.constantFrom("because of this", "because of that"),
  severity: fc.constantFrom("error", "warning", "info"),
  confidence: fc.constantFrom("high", "medium", "low"),
  sources: fc.constant(["inskin-2014"]),
  accepted: fc.boolean(),
});

const practice = fc.constantFrom(...practiceIds).map((id) => ({ id, because: `it does ${id}` }));

const scorable: fc.Arbitrary<Scorable> = fc.record({
  kind: fc.constant("campaign" as const),
  id: fc.constant("campaign"),
  name: fc.constant("Campaign"),
  file: fc.constant("campaign.yaml"),
  practices: fc.array(practice, { maxLength: 12 }),
  findings: fc.array(finding, { maxLength: 12 }),
  notAssessable: fc.constant([]),
});

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
      fc.property(
        scorable,
        fc.constantFrom(...raising),
        fc.constantFrom(...lowering),
        (subject, up, down) => {
          const { score } = scoreOf(subject);
          const adding = (id: string) =>
            scoreOf({ ...subject, practices: [...subject.practices, { id, because: "more" }] }).score;
          expect(adding(up)).toBeGreaterThanOrEqual(score);
          expect(adding(down)).toBeLessThanOrEqual(score);
        },
      ),
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

  it("counts what is said twice once", () => {
    fc.assert(
      fc.property(scorable, (subject) => {
        const twice = { ...subject, practices: [...subject.practices, ...subject.practices] };
        expect(scoreOf(twice)).toEqual(scoreOf(subject));
      }),
    );
  });
});

/** A permutation that depends on the seed alone. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const keyed = items.map((item, index) => ({ item, key: Math.imul(index + 1, seed | 1) >>> 0 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
