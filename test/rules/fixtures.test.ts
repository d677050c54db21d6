/** Every rule against its fixtures: what they expect is found, at its line, and nothing else. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/catalog.ts";
import { applyFixes } from "../../src/fix/index.ts";
import { lintText } from "../../src/index.ts";
import type { AnyRule } from "../../src/rule/index.ts";
import { expectedInSidecar, expectedInYaml } from "./expectations.ts";

const FIXTURES = "fixtures/rules";

/** One rule switched on, every other off. */
function lintWith(rule: AnyRule, text: string, file: string) {
  return lintText(text, { file, today: "2026-01-01", rules: { "*": "off", [rule.id]: rule.severity } });
}

const rulesWithFixtures = CATALOG.rules.filter(({ id }) => existsSync(join(FIXTURES, id)));

describe.each(rulesWithFixtures.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  const folder = join(FIXTURES, id);
  const subjects = readdirSync(folder).filter(
    (file) => /^(bad|ok)-.*\.(yaml|json)$/.test(file) && !file.endsWith(".expected.yaml"),
  );

  it.each(subjects)("%s", async (name) => {
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    const { findings } = await lintWith(rule, text, file);
    if (file.endsWith(".json")) {
      const sidecar = file.replace(/\.json$/, ".expected.yaml");
      const expected = existsSync(sidecar) ? expectedInSidecar(readFileSync(sidecar, "utf8")) : [];
      const found = findings.map(({ ruleId, location }) => ({ rule: ruleId, pointer: location.pointer }));
      expect(found).toEqual(expected);
    } else {
      const found = findings.map(({ ruleId, location }) => ({ line: location.line, rule: ruleId }));
      expect(found).toEqual(expectedInYaml(text));
    }
    expect(findings.length > 0).toBe(name.startsWith("bad-"));
  });

  it.each(subjects)("%s: every message is filled", async (name) => {
    const file = join(folder, name);
    const { findings } = await lintWith(rule, readFileSync(file, "utf8"), file);
    for (const { message, advice, data } of findings) {
      // What was quoted from the file may hold `{{ first_name }}`.
      const own = Object.values(data).reduce(
        (text, value) => text.replaceAll(value, ""),
        `${message} ${advice}`,
      );
      expect(own).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  it.each(subjects.filter((name) => name.startsWith("bad-")))("%s: fixes mend it for good", async (name) => {
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    const before = (await lintWith(rule, text, file)).findings;
    const after = await lintWith(rule, await mended(rule, text, file), file);
    const fixable = before.filter(({ fix }) => fix).length;
    expect(after.findings.length).toBe(before.length - fixable);
  });
});

/** The text after all fixes, made round by round, as two that touch each other cannot be made at once. */
async function mended(rule: AnyRule, text: string, file: string): Promise<string> {
  let current = text;
  for (let round = 0; round < 10; round += 1) {
    const { findings } = await lintWith(rule, current, file);
    const { text: next, applied } = applyFixes(
      current,
      findings.flatMap(({ fix }) => fix ?? []),
    );
    if (applied.length === 0) return current;
    current = next;
  }
  throw new Error(`the fixes of ${rule.id} come to no end`);
}
