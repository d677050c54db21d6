import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import sfmc from "../../../src/formats/sfmc/index.ts";
import { lint } from "../../../src/index.ts";
import { type Condition, conditionsIn } from "../../../src/model/index.ts";
import { sourceFromText, spanOf, textDocument } from "../../../src/source/index.ts";
import { companionsOf, documentOf, fixture } from "../harness/documents.ts";

beforeAll(() => sfmc.load());

const QUERY = documentOf(
  { key: "q", r__dataExtension_key: "people", targetUpdateTypeName: "Overwrite" },
  "q.query-meta.json",
);

function conditionsOf(sql: string): Condition[] {
  const file = textDocument(sourceFromText("q.query-meta.sql", sql));
  const companions = (path: string) => (path === "q.query-meta.sql" ? file : undefined);
  const [segment] = sfmc.normalise(QUERY, { companions }).segments;
  if (!segment) throw new Error("no segment was read");
  return [...conditionsIn(segment.conditions)].map(({ condition }) => condition);
}

const kinds = (sql: string) => new Set(conditionsOf(sql).map(({ kind }) => kind));

describe("a query", () => {
  it("stands in the file of its SQL, at its own lines", () => {
    const [document] = fixture("sfmc/fill-nursery.query-meta.json");
    if (!document) throw new Error("the fixture is empty");
    const [segment] = sfmc.normalise(document, { companions: companionsOf(document) }).segments;
    if (!segment) throw new Error("no segment was read");
    const places = [...conditionsIn(segment.conditions)].map(({ condition: { at } }) => {
      const { start, end } = spanOf(at);
      return `${start.line} ${at.document.text.slice(start.offset, end.offset)}`;
    });
    expect(places).toEqual(
      expect.arrayContaining([
        "8 Nursery visits",
        // The word stands in a comment and among what is selected before.
        "12 category IN ('cot', N'pram",
        "13 note) LIKE '%expecting it''s first%",
        "18 Complaints",
        "22 trimester > 1",
      ]),
    );
  });

  it("that the parser cannot read is left as text", () => {
    expect(kinds("SELECT FROM WHERE")).toEqual(new Set(["text"]));
    expect(kinds("DELETE FROM People WHERE age > 65")).toEqual(new Set(["text"]));
    expect(kinds(`SELECT a FROM t WHERE ${"(".repeat(9)}a = 1${")".repeat(9)}`)).toEqual(new Set(["text"]));
    expect(kinds(`SELECT a FROM t WHERE a = '${"a".repeat(32_000)}'`)).toEqual(new Set(["text"]));
  });

  it("without its file says that creepcheck knows nothing of it", () => {
    const [segment] = sfmc.normalise(QUERY).segments;
    expect(segment?.conditions).toMatchObject({ kind: "other", type: "query" });
    expect(segment?.coverage.conditions).toBe("elsewhere");
  });

  it("made to keep the parser busy is done in bearable time", () => {
    const cast = `${"CAST(".repeat(8)}a${" AS int)".repeat(8)}`;
    const began = performance.now();
    expect(
      kinds(`SELECT a FROM t WHERE ${Array.from({ length: 60 }, () => `${cast} = 1`).join(" OR ")}`),
    ).toEqual(new Set(["membership", "profile"]));
    const long = Array.from({ length: 2500 }, () => "a = 'x'").join(" AND ");
    expect(conditionsOf(`SELECT a FROM t WHERE ${long}`)).toHaveLength(2501);
    const sum = conditionsOf(
      `SELECT a FROM t WHERE ${Array.from({ length: 10_000 }, () => "a").join("+")} = 1`,
    );
    expect(sum.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it("never makes it throw, whatever stands in it", () => {
    const words = [
      "SELECT",
      "a",
      "FROM",
      "t",
      "WHERE",
      "NOT",
      "(",
      ")",
      "IN",
      "=",
      "'x'",
      "AND",
      "OR",
      ",",
      "1",
    ];
    const more = [
      "LEFT JOIN",
      "ON",
      "IS NULL",
      "EXISTS",
      "CASE",
      "WHEN",
      "THEN",
      "END",
      "UNION",
      "--",
      "/*",
      "'",
    ];
    const word = fc.oneof(fc.constantFrom(...words, ...more), fc.string());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
        for (const { at } of conditionsOf(`SELECT a FROM t WHERE ${parts.join(" ")}`)) spanOf(at);
      }),
    );
  });

  it("makes a finding less sure than a filter does", async () => {
    const { findings } = await lint(["fixtures/formats/sfmc"], { cwd: process.cwd(), today: "2026-12-01" });
    const about = (id: string) =>
      findings.find(({ ruleId, subject }) => ruleId === "sensitive/pregnancy" && subject.id === id);
    expect(about("due-soon")).toMatchObject({ confidence: "high" });
    expect(about("fill-nursery")).toMatchObject({
      confidence: "medium",
      location: { file: "fixtures/formats/sfmc/fill-nursery.query-meta.sql" },
    });
    expect(about("odd")?.confidence ?? "low").toBe("low");
  });
});
