/** The same facts give the same findings and the same score, whichever platform's words they come in. */
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { lint } from "../../src/index.ts";

const ROOT = "fixtures/scenarios";

/** The definitions are judged alike; what is said of the file itself (`input/`) is the file's own. */
async function judged(folder: string, file: string) {
  const common = existsSync(`${ROOT}/${folder}/common.yaml`) ? [`${ROOT}/${folder}/common.yaml`] : [];
  const report = await lint([`${ROOT}/${folder}/${file}`, ...common], {
    cwd: process.cwd(),
    today: "2026-12-01",
  });
  const findings = report.findings.filter(({ ruleId }) => !ruleId.startsWith("input/"));
  return {
    findings: findings
      .map(
        ({ ruleId, severity, subject, message }) =>
          `${severity} ${ruleId} on ${subject.kind} ${subject.id}: ${message}`,
      )
      .sort(),
    scores: report.scores.map(({ kind, id, score, contributions }) => ({
      definition: `${kind} ${id}`,
      score,
      contributions: contributions.map(({ source, points }) => `${source} ${points}`).sort(),
    })),
  };
}

const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(folders.map(({ name }) => name))("%s", (folder) => {
  const keys = FORMATS.map(({ key }) => key);
  const files = readdirSync(`${ROOT}/${folder}`).filter((name) =>
    keys.includes(name.replace(/\.(json|ya?ml)$/, "")),
  );

  it("is told in creepcheck's own words and in others, and there is something to find", async () => {
    expect(files.length).toBeGreaterThan(1);
    expect((await judged(folder, "native.yaml")).findings.length).toBeGreaterThan(0);
  });

  it.each(files)("%s", async (file) => {
    expect(await judged(folder, file)).toEqual(await judged(folder, "native.yaml"));
  });
});
