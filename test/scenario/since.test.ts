import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { creepcheck, folder } from "./command.ts";
import { commit, git, repository, write } from "./repository.ts";

const ADS = `apiVersion: creepcheck/v1
kind: Campaign
id: chair-ads
name: Chair ads
channels: [display]
audience: { include: [chair-people] }
frequency: [{ channel: display, max: 9, per: 1d }]
consent: { basis: opt_in }
transparency: { why: You bought a chair from us., optOut: settings }
`;
/** Mail to people who did not agree. */
const WORSE = ADS.replace("[display]", "[display, email]").replace("opt_in", "none");
const PEOPLE = `apiVersion: creepcheck/v1
kind: Segment
id: chair-people
match: { all: [{ event: order_placed, where: { category: chairs } }] }
`;

interface Found {
  readonly ruleId: string;
  readonly baselined?: true;
  readonly location: { readonly file: string };
}

/** What stands, as “rule in file”. */
async function standing(cwd: string, ...args: string[]): Promise<string[]> {
  const { out, err } = await creepcheck([...args, "-f", "json"], { cwd });
  expect(err).toBe("");
  const { findings } = JSON.parse(out) as { findings: Found[] };
  return findings.flatMap(({ ruleId, baselined, location }) =>
    baselined ? [] : [`${ruleId} in ${location.file}`],
  );
}

describe("--since", () => {
  it("counts nothing where nothing was changed", async () => {
    const cwd = repository({ "ads.yaml": ADS, "people.yaml": PEOPLE });
    expect(await standing(cwd, ".")).toContain("frequency/cap-too-high in ads.yaml");
    expect(await standing(cwd, ".", "--since", "HEAD")).toEqual([]);
    const { code, out } = await creepcheck([".", "--since", "main"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("that main had already");
  });

  it("counts what is found on a line that was changed, and not what stands above it", async () => {
    const cwd = repository({ "ads.yaml": ADS, "people.yaml": PEOPLE });
    write(cwd, "ads.yaml", ADS.replace("name: Chair ads", "name: More chair ads"));
    expect(await standing(cwd, ".", "--since", "HEAD")).toEqual([]);
    write(cwd, "ads.yaml", ADS.replace("frequency: [", "frequency: [ "));
    expect(await standing(cwd, ".", "--since", "HEAD")).toEqual(["frequency/cap-too-high in ads.yaml"]);
  });

  it("counts what a change does to a file that was not changed", async () => {
    const cwd = repository({ "ads.yaml": ADS, "people.yaml": PEOPLE });
    rmSync(join(cwd, "people.yaml"));
    expect(await standing(cwd, ".", "--since", "HEAD")).toEqual(["input/unresolved-reference in ads.yaml"]);
  });

  it.each([
    ["tracked", true],
    ["not known to git", false],
  ])("follows a file to its new name (%s)", async (_what, isTracked) => {
    const cwd = repository({ "ads.yaml": ADS, "people.yaml": PEOPLE });
    mkdirSync(join(cwd, "display"));
    if (isTracked) git(cwd, "mv", "ads.yaml", "display/chairs.yaml");
    else renameSync(join(cwd, "ads.yaml"), join(cwd, "display/chairs.yaml"));
    const found = await standing(cwd, ".", "--since", "HEAD");
    expect(found).toEqual(isTracked ? [] : ["frequency/cap-too-high in display/chairs.yaml"]);
  });

  it("compares with where the branch began, whatever happened on the other since", async () => {
    const cwd = repository({ "ads.yaml": ADS, "people.yaml": PEOPLE });
    git(cwd, "checkout", "--quiet", "-b", "work");
    git(cwd, "checkout", "--quiet", "main");
    write(cwd, "ads.yaml", ADS.replace("max: 9", "max: 1"));
    commit(cwd);
    git(cwd, "checkout", "--quiet", "work");
    expect(await standing(cwd, ".", "--since", "main")).toEqual([]);
  });

  it("works from a folder below the top, for a file, a glob and a path that was not there", async () => {
    const cwd = repository({ "a/ads.yaml": ADS, "a/people.yaml": PEOPLE, ".gitignore": "drafts/\n" });
    const below = join(cwd, "a");
    write(below, "new/more.yaml", ADS.replaceAll("chair-ads", "more-ads"));
    write(below, "drafts/draft.yaml", ADS.replaceAll("chair-ads", "draft"));
    const args = ["ads.yaml", "*.yaml", "new", "--since", "HEAD"];
    expect(await standing(below, ...args)).toEqual(["frequency/cap-too-high in new/more.yaml"]);
  });

  it("lets a campaign above the limit be, until it rises", async () => {
    const cwd = repository({ "ads.yaml": ADS, "people.yaml": PEOPLE });
    const args = [".", "--since", "HEAD", "--max-score", "10", "--fail-on", "never"];
    expect((await creepcheck(args, { cwd })).code).toBe(0);
    write(cwd, "ads.yaml", WORSE);
    expect((await creepcheck(args, { cwd })).code).toBe(1);
  });

  it("leaves neither traces in the repository nor in the folder for temporary files", async () => {
    const cwd = repository({ "ads.yaml": ADS });
    const temporary = folder({});
    const index = () => execFileSync("git", ["status", "--porcelain"], { cwd, encoding: "utf8" });
    await creepcheck([".", "--since", "HEAD"], { cwd, env: { TMPDIR: temporary } });
    expect(index()).toBe("");
    expect(readdirSync(temporary)).toEqual([".git"]);
  });

  it.each([
    ["an unknown revision", ["--since", "no-such-branch"], "knows no revision “no-such-branch”"],
    ["what looks like an option", ["--since", "--output=x"], "knows no revision “--output=x”"],
    ["a baseline beside it", ["--since", "HEAD", "--baseline", "b.json"], "cannot be used with"],
  ])("2 for %s", async (_what, args, message) => {
    const { code, err } = await creepcheck([".", ...args], { cwd: repository({ "ads.yaml": ADS }) });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("2 where there is no repository", async () => {
    const cwd = folder({ "ads.yaml": ADS });
    const { code, err } = await creepcheck([".", "--since", "HEAD"], {
      cwd,
      env: { GIT_CEILING_DIRECTORIES: tmpdir() },
    });
    expect(code).toBe(2);
    expect(err).toContain("in a git repository only");
  });
});

describe("diff", () => {
  it("says what came, what went, what stayed and how scores changed", async () => {
    const cwd = repository({
      "ads.yaml": ADS,
      "people.yaml": PEOPLE,
      "old.yaml": ADS.replaceAll("chair-ads", "old"),
    });
    write(cwd, "ads.yaml", WORSE);
    rmSync(join(cwd, "old.yaml"));
    const { code, out } = await creepcheck(["diff", "HEAD"], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/Scores \(2\)\n {2}\s*\d+ →\s*\d+ {2}\s*\+\d+ {2}Campaign “Chair ads”, ads\.yaml\n/);
    expect(out).toMatch(/→ {2}– {2}gone {2}Campaign “Chair ads”, old\.yaml\n/);
    expect(out).toMatch(/New \(1\)\n {2}error {2}consent\/missing {2}ads\.yaml:8:19\n/);
    expect(out).toMatch(/Fixed \(1\)\n {2}error {2}frequency\/cap-too-high {2}old\.yaml/);
    expect(out).toMatch(/Unchanged \(1\)\n {2}error {2}frequency\/cap-too-high {2}ads\.yaml/);
  });

  it("says so when nothing changed", async () => {
    const cwd = repository({ "ads.yaml": ADS, "people.yaml": PEOPLE });
    const { out } = await creepcheck(["diff", "HEAD", "."], { cwd });
    expect(out).toContain("No score changed, and no finding came or went.");
  });
});
