/** The campaign files that scores are held against, and that the scores still agree with what people said. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Case, casesOf } from "../../scripts/calibrate/cases.ts";
import { figuresFrom } from "../../scripts/calibrate/figures.ts";
import { agreement, distanceOnCreepy, scorerBy } from "../../scripts/calibrate/measure.ts";
import { scalesOf } from "../../scripts/calibrate/scales.ts";
import { CATALOG } from "../../src/catalog.ts";

const FOLDER = "fixtures/calibration";
const { surveys, notUsable } = figuresFrom(`${FOLDER}/figures.yaml`);

describe("the figures", () => {
  it("have one campaign file each, and no file is left over", () => {
    const listed = surveys.flatMap(({ key, rows }) => rows.map(({ file }) => `${key}/${file}`));
    const present = surveys.flatMap(({ key }) =>
      readdirSync(`${FOLDER}/${key}`).map((file) => `${key}/${file}`),
    );
    expect([...listed].sort()).toEqual(present.sort());
  });

  it("stand once each, usable or not", () => {
    const ids = [...surveys.flatMap(({ rows }) => rows), ...notUsable].map(({ row }) => row);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("give their files no hint: no file holds a figure, a comment or the name of a practice", () => {
    // “prediction” and “sensors” are words of everybody.
    const practices = CATALOG.practices.map(({ id }) => id).filter((id) => id.includes("-"));
    for (const { key, rows } of surveys) {
      for (const { file, figures } of rows) {
        const text = readFileSync(`${FOLDER}/${key}/${file}`, "utf8");
        for (const value of Object.values(figures))
          expect(text).not.toMatch(new RegExp(`\\b${value}( ?%|\\b)`));
        for (const practice of practices) expect(text).not.toContain(practice);
        expect(text).not.toContain("#");
      }
    }
  });
});

describe("the scores", () => {
  let cases: Case[] = [];
  beforeAll(async () => {
    cases = await casesOf(surveys, FOLDER);
  });
  const score = scorerBy(CATALOG.weights);

  // Well below what docs/calibration/results.md reports: a change of a word in the lexicon must not fail this, a practice
  // that is no longer seen must.
  it("put most pairs of a survey in the order people gave", () => {
    const measured = agreement(scalesOf(cases), score);
    expect(measured.concordance).toBeGreaterThan(0.85);
    expect(measured.spearman).toBeGreaterThan(0.7);
    expect(measured.toldApart).toBeGreaterThan(0.8);
  });

  it("lie near the share of people who say creepy", () => {
    const { absolute, bias } = distanceOnCreepy(cases, score);
    expect(absolute).toBeLessThan(13);
    expect(Math.abs(bias)).toBeLessThan(5);
  });

  it("are claimed in docs/score.md as they are measured", () => {
    const { concordance, spearman } = agreement(scalesOf(cases), score);
    const { absolute } = distanceOnCreepy(cases, score);
    const claim = `[${concordance.toFixed(2)}, ${spearman.toFixed(2)} and ${absolute.toFixed(1)}]`;
    expect(readFileSync("docs/score.md", "utf8")).toContain(claim);
  });

  it("see something in every file but the plainest", () => {
    const unseen = cases.filter(({ scorable }) => {
      const ids = new Set(scorable.practices.map(({ id }) => id));
      ids.delete("asked-first");
      return ids.size === 0;
    });
    expect(unseen.length).toBeLessThan(cases.length / 6);
  });
});
