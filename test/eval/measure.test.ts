import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsOf, f1, falseAlarms, precision, recall, wilson } from "../../scripts/eval/measure.ts";

describe("Wilson's interval", () => {
  // Figures worked out by hand from the formula of Wilson (1927) with z = 1.96.
  it.each([
    [8, 10, 0.49, 0.943],
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
    [50, 100, 0.404, 0.596],
  ])("of %d in %d", (hits, of, low, high) => {
    const share = wilson(hits, of);
    expect(share.value).toBe(hits / of);
    expect(share.low).toBeCloseTo(low, 3);
    expect(share.high).toBeCloseTo(high, 3);
  });

  it("says nothing of nothing", () => {
    expect(wilson(0, 0)).toEqual({ of: 0, low: 0, high: 1 });
  });

  it("holds the share and lies within 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, part) => {
          const { value = -1, low, high } = wilson(Math.round(of * part), of);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(value).toBeGreaterThanOrEqual(low - 1e-12);
          expect(value).toBeLessThanOrEqual(high + 1e-12);
        },
      ),
    );
  });
});

describe("shares", () => {
  const judged = [
    ...Array.from({ length: 6 }, () => ({ sensitive: true, found: true })),
    ...Array.from({ length: 2 }, () => ({ sensitive: false, found: true })),
    ...Array.from({ length: 4 }, () => ({ sensitive: true, found: false })),
    ...Array.from({ length: 8 }, () => ({ sensitive: false, found: false })),
  ];
  const counts = countsOf(judged);

  it("are of what they say", () => {
    expect(precision(counts)).toMatchObject({ value: 6 / 8, of: 8 });
    expect(recall(counts)).toMatchObject({ value: 6 / 10, of: 10 });
    expect(falseAlarms(counts)).toMatchObject({ value: 2 / 10, of: 10 });
  });

  it("have the harmonic mean of precision and recall as F1", () => {
    const p = 6 / 8;
    const r = 6 / 10;
    const { value, low, high } = f1(counts);
    expect(value).toBeCloseTo((2 * p * r) / (p + r), 12);
    expect(low).toBeLessThan(value ?? 0);
    expect(high).toBeGreaterThan(value ?? 1);
  });
});
