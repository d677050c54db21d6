import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_BASELINE, knownFromBaseline, renewed, shrunk } from "../../src/engine/index.ts";
import type { Finding, Report, Score } from "../../src/model/index.ts";
import { REPORT } from "../report/sample.ts";

const TODAY = "2027-01-15";
const everySettled = () => true;

/** Files and ids as strangers may name them. */
const name = fc.constantFrom("a.yaml", "b/c.json", "__proto__", "constructor", "");

const finding = fc
  .record({ file: name, fingerprint: fc.constantFrom("0", "1", "2"), isSuppressed: fc.boolean() })
  .map(({ file, fingerprint, isSuppressed }): Finding => {
    const [{ suppressed: _, ...sample } = raise()] = REPORT.findings;
    const suppressed = isSuppressed && { suppressed: { as: "accepted-risk", reason: "Agreed" } as const };
    return { ...sample, fingerprint, location: { ...sample.location, file }, ...suppressed };
  });

const score = fc
  .record({ file: name, id: name, score: fc.integer({ min: 0, max: 100 }) })
  .map((values): Score => ({ ...(REPORT.scores[0] ?? raise()), kind: "campaign", ...values }));

const report = fc
  .record({
    findings: fc.uniqueArray(finding, {
      selector: ({ location, fingerprint }) => `${location.file}\0${fingerprint}`,
    }),
    scores: fc.uniqueArray(score, { selector: ({ file, id }) => `${file}\0${id}` }),
  })
  .map((parts): Report => ({ ...REPORT, ...parts }));

function raise(): never {
  throw new Error("the sample report is empty");
}

describe("a baseline", () => {
  it("knows everything it was made of, and afterwards nothing is left to take out", () => {
    fc.assert(
      fc.property(report, (now) => {
        const baseline = renewed(EMPTY_BASELINE, now, everySettled, TODAY);
        const known = knownFromBaseline(baseline, TODAY);
        for (const finding of now.findings) expect(known.has(finding)).toBe(!finding.suppressed);
        for (const score of now.scores) expect(known.scoreOf(score)).toBe(score.score);
        expect(shrunk(baseline, now, everySettled)).toEqual(baseline);
      }),
    );
  });

  it("never grows but when it is renewed", () => {
    fc.assert(
      fc.property(report, report, fc.boolean(), (before, now, isSettled) => {
        const baseline = renewed(EMPTY_BASELINE, before, everySettled, TODAY);
        const old = knownFromBaseline(baseline, TODAY);
        const known = knownFromBaseline(
          shrunk(baseline, now, () => isSettled),
          TODAY,
        );
        for (const finding of now.findings) if (known.has(finding)) expect(old.has(finding)).toBe(true);
        for (const score of now.scores) {
          expect(known.scoreOf(score) ?? 0).toBeLessThanOrEqual(old.scoreOf(score) ?? 0);
        }
      }),
    );
  });

  it("survives being written and read", () => {
    fc.assert(
      fc.property(report, (now) => {
        const baseline = renewed(EMPTY_BASELINE, now, everySettled, TODAY);
        expect(JSON.parse(JSON.stringify(baseline))).toEqual(baseline);
      }),
    );
  });
});
