import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap, concordance, seeded, shuffled, spearman } from "../../scripts/calibrate/statistics.ts";

const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 12 });

describe("concordance", () => {
  it("counts pairs in the right order, and half of those that score alike", () => {
    expect(concordance([10, 20, 30], [1, 2, 3])).toEqual({ pairs: 3, share: 1, tied: 0 });
    expect(concordance([30, 20, 10], [1, 2, 3])).toEqual({ pairs: 3, share: 0, tied: 0 });
    expect(concordance([10, 10, 30], [1, 2, 3])).toEqual({ pairs: 3, share: 2.5 / 3, tied: 1 });
  });

  it("leaves out pairs whose figures are the same", () => {
    expect(concordance([10, 20, 30], [1, 1, 3])?.pairs).toBe(2);
    expect(concordance([10, 20], [1, 1])).toBeUndefined();
    expect(concordance([10, 20, 30], [1, 2, 9], 5)?.pairs).toBe(2);
  });

  it("is a half where every score is the same, and turns over with the scores", () => {
    fc.assert(
      fc.property(numbers, numbers, (scores, figures) => {
        const given = figures.slice(0, scores.length);
        const same = concordance(
          given.map(() => 7),
          given,
        );
        if (same) expect(same.share).toBe(0.5);
        const one = concordance(scores.slice(0, given.length), given);
        const turned = concordance(
          scores.slice(0, given.length).map((score) => -score),
          given,
        );
        if (one && turned) expect(one.share + turned.share).toBeCloseTo(1);
      }),
    );
  });
});

describe("spearman", () => {
  it("agrees with values worked out by hand, ties sharing their rank", () => {
    expect(spearman([1, 2, 3], [10, 20, 30])).toBeCloseTo(1);
    expect(spearman([3, 2, 1], [10, 20, 30])).toBeCloseTo(-1);
    expect(spearman([1, 1, 2], [10, 20, 30])).toBeCloseTo(Math.sqrt(3) / 2);
    expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0);
    expect(spearman([1, 2], [1, 2])).toBeUndefined();
  });
});

describe("drawing again", () => {
  it("gives an interval around the mean, inside what was drawn from, and the same each time", () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (some) => {
        const [low, high] = bootstrap(some);
        expect(low).toBeGreaterThanOrEqual(Math.min(...some) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...some) + 1e-9);
        expect(low).toBeLessThanOrEqual(high);
        expect(bootstrap(some)).toEqual([low, high]);
      }),
      { numRuns: 20 },
    );
  });

  it("is wider for values that differ more", () => {
    const [narrow, wide] = [bootstrap([0.4, 0.5, 0.6]), bootstrap([0, 0.5, 1])];
    expect(wide[1] - wide[0]).toBeGreaterThan(narrow[1] - narrow[0]);
  });
});

describe("shuffling", () => {
  it("keeps every item, and is the same for the same seed", () => {
    fc.assert(
      fc.property(numbers, fc.integer(), (items, seed) => {
        const once = shuffled(items, seeded(seed));
        expect([...once].sort()).toEqual([...items].sort());
        expect(shuffled(items, seeded(seed))).toEqual(once);
      }),
    );
  });
});
