/** What a suppression does to the score: an accepted risk stays in it, a false positive leaves it. */
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

const HEAD = "apiVersion: creepcheck/v1\n";

interface Suppressing {
  readonly rule: string;
  readonly as: "accepted-risk" | "false-positive";
}

function segment(
  id: string,
  conditions: readonly string[],
  suppressing: readonly Suppressing[] = [],
): string {
  const entries = suppressing.map(({ rule, as }) => `  - { rule: ${rule}, reason: agreed, as: ${as} }\n`);
  const suppress = entries.length > 0 ? `suppress:\n${entries.join("")}` : "";
  return `${HEAD}kind: Segment\nid: ${id}\nmatch: { all: [${conditions.join(", ")}] }\n${suppress}---\n`;
}

function campaign(...segments: readonly string[]): string {
  return `${HEAD}kind: Campaign\nid: one\nchannels: [email]\naudience: { include: [${segments.join(", ")}] }\n`;
}

/** The campaign's score, and the sources of its lines. */
async function scored(text: string) {
  const { scores } = await lintText(text, { file: "one.yaml", today: "2026-01-01" });
  const found = scores.find(({ kind }) => kind === "campaign");
  if (found === undefined) throw new Error("the campaign has a score");
  return { score: found.score, sources: found.contributions.map(({ source }) => source) };
}

const HEALTH = "{ profile: health_condition, exists: true }";
const RELIGION = "{ profile: religion, exists: true }";
const PLAIN = "{ profile: country, eq: FR }";
const accepted = (rule: string): Suppressing => ({ rule, as: "accepted-risk" });
const denied = (rule: string): Suppressing => ({ rule, as: "false-positive" });

describe("a suppressed error", () => {
  it("whose risk was accepted still counts, and sets no floor", async () => {
    const standing = await scored(segment("people", [HEALTH]) + campaign("people"));
    expect(standing.score).toBeGreaterThanOrEqual(60);
    const text = segment("people", [HEALTH], [accepted("sensitive/health")]) + campaign("people");
    const { score, sources } = await scored(text);
    expect(sources).toContain("sensitive-trait");
    expect(sources).not.toContain("floor");
    expect(score).toBeGreaterThan((await scored(segment("people", [PLAIN]) + campaign("people"))).score);
  });

  it("that was a false positive leaves the score, with what was seen in it", async () => {
    const text = segment("people", [HEALTH], [denied("sensitive/health")]) + campaign("people");
    expect(await scored(text)).toEqual(await scored(segment("people", [PLAIN]) + campaign("people")));
  });

  it("denies one trait and not another, nor the same one in another segment", async () => {
    const both = segment("people", [HEALTH, RELIGION], [denied("sensitive/health")]) + campaign("people");
    expect(await scored(both)).toEqual(await scored(segment("people", [RELIGION]) + campaign("people")));
    const elsewhere =
      segment("people", [HEALTH], [denied("sensitive/health")]) +
      segment("more", [HEALTH]) +
      campaign("people", "more");
    expect(await scored(elsewhere)).toEqual(await scored(segment("more", [HEALTH]) + campaign("more")));
  });
});

describe("floors", () => {
  it("are 60 for one error and 80 for two different ones, whatever speaks for the campaign", async () => {
    const credits =
      "purpose: transactional\nconsent: { basis: double_opt_in, evidence: crm.yes }\n" +
      "transparency: { why: You ordered, optOut: one_click, valueExchange: A discount }\n";
    const one = await scored(segment("people", [HEALTH]) + campaign("people") + credits);
    expect(one.score).toBe(60);
    expect(one.sources.at(-1)).toBe("floor");
    const two = await scored(segment("people", [HEALTH, RELIGION]) + campaign("people") + credits);
    expect(two.score).toBe(80);
    expect(two.sources.at(-1)).toBe("floor");
  });
});
