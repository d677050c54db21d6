import { describe, expect, it } from "vitest";
import type { Finding, Report, Score } from "../../src/model/index.ts";
import { groupBySubject } from "../../src/report/subjects.ts";
import { FINDINGS, REPORT } from "./sample.ts";

function report(scores: readonly Score[], findings: readonly Finding[]): Report {
  return { ...REPORT, scores, findings };
}

function score(id: string, points: number, file = `${id}.yaml`): Score {
  return {
    kind: "campaign",
    id,
    name: id,
    file,
    reach: { channels: [], regions: [], data: [], from: [] },
    score: points,
    range: { low: points, high: points },
    band: "fine",
    contributions: [],
    notAssessable: [],
  };
}

function finding(id: string, change: Partial<Finding> = {}): Finding {
  return { ...FINDINGS.syntax, subject: { kind: "campaign", id }, ...change };
}

describe("groupBySubject", () => {
  it("puts campaigns before segments before files, highest score first", () => {
    const groups = groupBySubject(REPORT).map(({ kind, name }) => [kind, name]);
    expect(groups).toEqual([
      ["campaign", "New mums, win back"],
      ["campaign", "Thank you for your order"],
      ["segment", "妊娠中のお客様 🤰"],
      ["file", "campaigns/broken.yaml"],
    ]);
  });

  it("puts the worst finding first and keeps a rule's findings together", () => {
    const order: [string, Finding["severity"]][] = [
      ["a/warning", "warning"],
      ["a/one", "error"],
      ["a/two", "error"],
      ["a/one", "error"],
      ["a/info", "info"],
      ["a/warning", "warning"],
    ];
    const findings = order.map(([ruleId, severity]) => finding("x", { ruleId, severity }));
    const [group] = groupBySubject(report([], findings));
    expect(group?.findings.map(({ ruleId }) => ruleId)).toEqual([
      "a/one",
      "a/one",
      "a/two",
      "a/warning",
      "a/warning",
      "a/info",
    ]);
  });

  it("counts suppressed findings and leaves them out", () => {
    const [group] = groupBySubject(report([score("new-mums", 74)], [FINDINGS.accepted]));
    expect(group).toMatchObject({ findings: [], suppressed: 1 });
  });

  it("gives the findings of an id that is defined twice to the one in their own file", () => {
    const scores = [score("x", 50, "one.yaml"), score("x", 40, "two.yaml")];
    const location = { ...FINDINGS.syntax.location, file: "two.yaml" };
    const groups = groupBySubject(report(scores, [finding("x", { location }), finding("x")]));
    expect(groups.map(({ file, findings }) => [file, findings.length])).toEqual([
      ["one.yaml", 1],
      ["two.yaml", 1],
    ]);
  });

  it("is not misled by ids that are names of built-in properties", () => {
    const groups = groupBySubject(
      report([score("constructor", 1)], [finding("__proto__"), finding("constructor")]),
    );
    expect(groups.map(({ name }) => name)).toEqual(["constructor", "__proto__"]);
  });

  it("stays fast when ten thousand definitions share an id", () => {
    const scores = Array.from({ length: 10_000 }, (_, index) => score("x", 10, `${index}.yaml`));
    const findings = scores.map(({ file }) =>
      finding("x", { location: { ...FINDINGS.syntax.location, file } }),
    );
    const began = performance.now();
    expect(groupBySubject(report(scores, findings))).toHaveLength(10_000);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
