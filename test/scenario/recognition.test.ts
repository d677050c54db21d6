/** What is said of files that are in no format, and of a format that is forced. */
import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.ts";
import { creepcheck, folder } from "./command.ts";

const CAMPAIGN = `apiVersion: creepcheck/v1
kind: Campaign
id: chairs
channels: [email]
consent: { basis: opt_in }
`;

const REPOSITORY = {
  "campaigns/chairs.yaml": CAMPAIGN,
  "campaigns/forgotten.yaml": "kind: Segment\nid: buyers\nmatch: { all: [{ event: order }] }\n",
  "tsconfig.build.json": `{ "compilerOptions": { "strict": true } }`,
  "openapi.yaml": "openapi: 3.1.0\ninfo: { title: Shop }\npaths: {}\n",
  "deploy/app.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\n",
  "i18n/de.json": `{ "campaign": { "title": "Kampagne" } }`,
};

const recognition = async (paths: readonly string[]) => {
  const { findings, ...report } = await lint(paths, { cwd: folder(REPOSITORY), today: "2026-01-01" });
  const files = findings.filter(({ ruleId }) => ruleId === "input/not-recognised");
  return { ...report, files: files.map(({ location }) => location.file) };
};

describe("an ordinary repository", () => {
  it("makes no noise: what is no campaign is counted in a sentence", async () => {
    const { files, assumptions, summary } = await recognition(["."]);
    expect(files).toEqual(["campaigns/forgotten.yaml"]);
    expect(assumptions).toContainEqual(expect.stringContaining("deploy/app.yaml and 2 more"));
    expect(summary.files).toBe(2);
  });

  it("is told of a file it asks for by name", async () => {
    const { files, assumptions } = await recognition(["openapi.yaml", "campaigns"]);
    expect(files).toEqual(["campaigns/forgotten.yaml", "openapi.yaml"]);
    expect(assumptions.join()).not.toContain("openapi.yaml");
  });

  it("is told of a file that two formats claim", async () => {
    const both = `{ "condition_groups": [{ "conditions": [] }], "targeting": { "geo_locations": {} } }`;
    const { out } = await creepcheck(["."], { cwd: folder({ "both.json": both }) });
    expect(out).toContain("More than one format claims this file: Klaviyo, Meta Marketing API");
    expect(out).toContain("--format-in");
  });

  it("is not told of what a glob brings along", async () => {
    const { files } = await recognition(["**/*.json"]);
    expect(files).toEqual([]);
  });
});

describe("--format-in", () => {
  const files = {
    // Nothing in it is Meta's own.
    "set.json": `{ "id": "1", "name": "Mums", "campaign_id": "2", "optimization_goal": "REACH" }`,
    "chairs.yaml": CAMPAIGN,
  };

  it("reads a file that does not say what it is", async () => {
    const cwd = folder(files);
    const guessed = await creepcheck(["set.json"], { cwd });
    expect(guessed.out).toContain("input/not-recognised");
    const forced = await creepcheck(["set.json", "--format-in", "meta"], { cwd });
    expect(forced.out).toContain("Mums");
    expect(forced.out).not.toContain("input/not-recognised");
  });

  it("says when there is nothing of that format in it", async () => {
    const { out } = await creepcheck(["chairs.yaml", "--format-in", "klaviyo"], { cwd: folder(files) });
    expect(out).toContain("Read as Klaviyo, as `--format-in` asks, this file holds no campaign or segment");
  });

  it("names the formats there are when it is misspelt", async () => {
    const { code, err } = await creepcheck([".", "--format-in", "klavio"], { cwd: folder(files) });
    expect(code).toBe(2);
    expect(err).toContain("Did you mean “klaviyo”?");
    expect(err).toContain("native");
  });
});

describe("creepcheck formats", () => {
  it("prints for each format what its files can and cannot say", async () => {
    const { code, out } = await creepcheck(["formats"]);
    expect(code).toBe(0);
    expect(out).toMatch(/meta \(Meta Marketing API\)[\s\S]*consent +inexpressible +inexpressible/);
  });

  it("prints one format alone", async () => {
    const { out } = await creepcheck(["formats", "klaviyo"]);
    expect(out).toContain("klaviyo (Klaviyo)");
    expect(out).not.toContain("meta");
  });
});
