import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { creepcheck, folder } from "./command.ts";

const GOOD = `apiVersion: creepcheck/v1
kind: Campaign
id: newsletter
name: Newsletter
channels: [email]
consent: { basis: opt_in }
transparency: { optOut: one_click }
`;
const BAD = GOOD.replace("opt_in", "none").replaceAll("newsletter", "unasked");

describe("exit codes", () => {
  it("0 when nothing fails the gate", async () => {
    const { code, out, err } = await creepcheck(["campaigns"], { cwd: folder({ "campaigns/a.yaml": GOOD }) });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("1 campaign");
  });

  it("1 when an error stands", async () => {
    const { code, out, err } = await creepcheck(["."], { cwd: folder({ "a.yaml": BAD }) });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("consent/missing");
    expect(out).toContain("a.yaml:6");
  });

  it("1 when a campaign scores above the limit", async () => {
    const cwd = folder({ "a.yaml": GOOD });
    expect((await creepcheck([".", "--max-score", "5"], { cwd })).code).toBe(1);
    expect((await creepcheck([".", "--max-score", "50"], { cwd })).code).toBe(0);
  });

  it("0 with --fail-on never", async () => {
    expect((await creepcheck([".", "--fail-on", "never"], { cwd: folder({ "a.yaml": BAD }) })).code).toBe(0);
  });

  it.each([
    ["a path that is not there", ["nowhere"], "nowhere: There is no such file or folder."],
    ["no path", [], "say what to lint"],
    ["an unknown format", [".", "-f", "prety"], "there is no output format “prety”"],
    ["two formats on standard output", [".", "-f", "json", "-f", "pretty"], "only one format"],
    ["an unknown option", [".", "--frobnicate"], "unknown option '--frobnicate'"],
    ["a wrong limit", [".", "--max-score", "many"], "whole number from 0 to 100"],
    ["a configuration that is not there", [".", "-c", "none.yaml"], "none.yaml: There is no such file"],
  ])("2 for %s", async (_what, args, message) => {
    const { code, err } = await creepcheck(args, { cwd: folder({ "a.yaml": GOOD }) });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("2 for one path that is not there, after the report on the others", async () => {
    const { code, out, err } = await creepcheck(["a.yaml", "nowhere"], { cwd: folder({ "a.yaml": BAD }) });
    expect(code).toBe(2);
    expect(out).toContain("consent/missing");
    expect(err).toContain("nowhere");
  });
});

describe("input", () => {
  it("reports what is broken and lints the rest, also of other files", async () => {
    const cwd = folder({
      "broken.yaml": "id: [unclosed\nname: x\n",
      "broken.json": '{ "id": 1,, }',
      "typo.yaml": GOOD.replace("channels", "chanels"),
      "fine.yaml": BAD,
    });
    const { code, out } = await creepcheck([".", "-f", "json"], { cwd });
    expect(code).toBe(1);
    const { findings } = JSON.parse(out);
    const found = findings.map(({ ruleId, location }: Found) => `${location.file} ${ruleId}`);
    expect(found).toContain("broken.yaml input/syntax");
    expect(found).toContain("broken.json input/syntax");
    expect(found).toContain("typo.yaml input/schema");
    expect(found).toContain("fine.yaml consent/missing");
    const typo = findings.find(({ location }: Found) => location.file === "typo.yaml");
    expect(typo.message).toContain("Did you mean “channels”?");
  });

  it("reads standard input", async () => {
    const { code, out } = await creepcheck(["-"], { input: BAD });
    expect(code).toBe(1);
    expect(out).toContain("<stdin>:6");
  });

  it("says when standard input is no text", async () => {
    const { code, out } = await creepcheck(["-"], { input: "id: \u0000" });
    expect(code).toBe(1);
    expect(out).toContain("input/syntax");
  });

  it("respects ignore files in folders, and reads what is named", async () => {
    const cwd = folder({ "a.yaml": GOOD, "old/b.yaml": BAD, ".creepcheckignore": "old/\n" });
    expect((await creepcheck(["."], { cwd })).code).toBe(0);
    expect((await creepcheck(["old/b.yaml"], { cwd })).code).toBe(1);
  });
});

describe("json", () => {
  const cwd = () => folder({ "a.yaml": `${BAD}---\n${GOOD}`, "b.yaml": "not: ours\n" });

  it("fits its published schema", async () => {
    const { out } = await creepcheck([".", "-f", "json"], { cwd: cwd() });
    const validate = new Ajv({ allErrors: true, strict: false }).compile(
      JSON.parse(readFileSync("schemas/report.schema.json", "utf8")),
    );
    validate(JSON.parse(out));
    expect(validate.errors).toBeNull();
  });

  it("is the same to the byte for the same input", async () => {
    const first = await creepcheck([".", "-f", "json"], { cwd: cwd() });
    const second = await creepcheck([".", "-f", "json"], { cwd: cwd() });
    expect(first.out).toBe(second.out);
  });

  it("goes to a file while the terminal gets the pretty report", async () => {
    const here = cwd();
    const { out } = await creepcheck([".", "-f", "pretty", "-f", "json:report.json"], { cwd: here });
    expect(out).toContain("consent/missing");
    expect(JSON.parse(readFileSync(`${here}/report.json`, "utf8")).schemaVersion).toBe(1);
  });
});

describe("colour", () => {
  it.each([
    ["none when not on a terminal", {}, false],
    ["some with FORCE_COLOR", { FORCE_COLOR: "1" }, true],
    ["none with NO_COLOR", { NO_COLOR: "1" }, false],
  ])("%s", async (_what, env: Record<string, string>, colored) => {
    const { out } = await creepcheck(["."], { cwd: folder({ "a.yaml": BAD }), env });
    expect(out.includes("\u001b[")).toBe(colored);
  });
});

describe("suppressions", () => {
  const suppressed = (comment: string) => BAD.replace("consent:", `# ${comment}\nconsent:`);
  const lint = async (text: string) => {
    const { code, out } = await creepcheck([".", "-f", "json"], { cwd: folder({ "a.yaml": text }) });
    const { findings, summary } = JSON.parse(out);
    return { code, rules: findings.map(({ ruleId }: Found) => ruleId), suppressed: summary.suppressed };
  };

  it("silence a finding for a reason", async () => {
    const text = suppressed(
      "creepcheck-disable-next-line consent/missing -- agreed with the DPO, until 2999-12-31",
    );
    expect(await lint(text)).toEqual({ code: 0, rules: ["consent/missing"], suppressed: 1 });
  });

  it("do nothing without a reason", async () => {
    expect(await lint(suppressed("creepcheck-disable-next-line consent/missing"))).toEqual({
      code: 1,
      rules: ["input/unexplained-suppression", "consent/missing"],
      suppressed: 0,
    });
  });

  it("end when they say", async () => {
    const text = suppressed("creepcheck-disable-next-line consent/missing -- for now, until 2020-01-01");
    expect(await lint(text)).toEqual({
      code: 1,
      rules: ["input/expired-suppression", "consent/missing"],
      suppressed: 0,
    });
  });

  it("are reported when they silence nothing or are not understood", async () => {
    const unused = GOOD.replace(
      "consent:",
      "# creepcheck-disable-next-line consent/missing -- for now\nconsent:",
    );
    expect((await lint(unused)).rules).toEqual(["input/unused-suppression"]);
    expect((await lint(`# creepcheck-disable-everything\n${GOOD}`)).rules).toEqual([
      "input/unused-suppression",
    ]);
  });

  it("work as entries of a definition", async () => {
    const entry = "suppress:\n  - { rule: consent/missing, reason: agreed, as: false-positive }\n";
    expect(await lint(BAD + entry)).toEqual({ code: 0, rules: ["consent/missing"], suppressed: 1 });
  });
});

interface Found {
  readonly ruleId: string;
  readonly location: { readonly file: string };
}
