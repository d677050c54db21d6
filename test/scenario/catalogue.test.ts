/** Lists of segments as their user meets them: in a folder, by name, in parts, large. */
import { describe, expect, it } from "vitest";
import { type Finding, lintText, type Report } from "../../src/index.ts";
import { creepcheck, folder } from "./command.ts";

const LIST = `Segment,Description,Provider
Gardeners,"Bought seeds,
twice",Acme
Planning a nursery,"Looked at cots
and prenatal vitamins",Acme
`;

const places = (findings: readonly Finding[]) =>
  findings.map(({ ruleId, location }) => `${ruleId} ${location.line}:${location.column}`);

async function reported(args: readonly string[], cwd: string): Promise<Report> {
  return JSON.parse((await creepcheck([...args, "-f", "json"], { cwd })).out);
}

describe("a list of segments", () => {
  it("is found in a folder, and its findings point at the cell", async () => {
    const report = await reported(["."], folder({ "lists/bought.csv": LIST }));
    expect(report.summary).toMatchObject({ files: 1, segments: 2 });
    expect(places(report.findings)).toEqual(["data/third-party 3:8", "sensitive/pregnancy 5:5"]);
  });

  it("is suppressed from its sidecar", async () => {
    const sidecar = `apiVersion: creepcheck/v1
kind: Sidecar
suppress: [{ rule: sensitive/pregnancy, reason: We did not buy it }]
`;
    const report = await reported(["a.csv"], folder({ "a.csv": LIST, "a.csv.creepcheck.yaml": sidecar }));
    expect(report.summary.suppressed).toBe(1);
  });

  it("comes to the same in parts", async () => {
    const cwd = folder({
      "a.csv": LIST,
      "b.tsv": "Interest\nCasino games\n",
      "c.ndjson": '{"segment":"Diabetes"}\n',
    });
    const whole = await reported(["."], cwd);
    const parts = [
      await reported([".", "--shard", "1/2"], cwd),
      await reported([".", "--shard", "2/2"], cwd),
    ];
    expect(parts.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)).sort()).toEqual(
      whole.findings.map(({ fingerprint }) => fingerprint).sort(),
    );
    expect(whole.findings.length).toBeGreaterThan(3);
  });
});

describe("a table that is none", () => {
  const files = {
    "people.csv": "name,email\nAnn,ann@example.com\n",
    "broken.csv": 'a,b\n1,"2\n',
    "latin.ndjson": '{"a": [1]}\n{"b" 2}\n',
    "x.yaml": "apiVersion: creepcheck/v1\nkind: Segment\nid: a\nmatch: { all: [{ event: order }] }\n",
  };

  it("is passed over in a folder, broken or not", async () => {
    const report = await reported(["."], folder(files));
    expect(report.summary.files).toBe(1);
    expect(report.assumptions).toContainEqual(expect.stringContaining("broken.csv and 2 more"));
  });

  it("is told of when it is named", async () => {
    const cwd = folder(files);
    const { out } = await creepcheck(["people.csv"], { cwd });
    expect(out).toContain("no list of segments");
    expect(out).toContain("lists of segments");
    expect((await reported(["broken.csv"], cwd)).findings.map(({ ruleId }) => ruleId)).toEqual([
      "input/syntax",
    ]);
  });

  it("is read as one when that is asked for", async () => {
    const cwd = folder({ "a.csv": "label,note\nDiabetes,x\n" });
    expect((await reported(["a.csv"], cwd)).summary.segments).toBe(0);
    expect((await reported(["a.csv", "--format-in", "catalogue"], cwd)).summary.segments).toBeGreaterThan(0);
  });
});

it("keeps of a list that is very long what something was found about, and says so", async () => {
  const row = (index: number) => `s${index},${index % 4000 === 3 ? "Diabetes" : "Gardening"} ${index}\n`;
  const rows = Array.from({ length: 12_000 }, (_, index) => row(index));
  const read = (text: string) => lintText(text, { file: "a.csv", today: "2026-01-01" });
  const long = await read(`segment id,segment\n${rows.join("")}`);
  expect(long.scores.map(({ id }) => id).sort()).toEqual(["s3", "s4003", "s8003"]);
  expect(long.assumptions).toContainEqual(expect.stringContaining("11,997 rows"));
  const short = await read(`segment id,segment\n${rows.slice(0, 4004).join("")}`);
  expect(short.summary.segments).toBe(4004);
  const alike = (report: Report) => report.findings.slice(0, 2).map(({ fingerprint }) => fingerprint);
  expect(alike(long)).toEqual(alike(short));
}, 30_000);
