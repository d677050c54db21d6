import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTexts } from "../../src/read-project.ts";
import { sourceFromText } from "../../src/source/index.ts";

const HEAD = "apiVersion: creepcheck/v1\n";

function segment(id: string, match: string): string {
  return `${HEAD}kind: Segment\nid: ${id}\nmatch: ${match}\n`;
}

function campaign(id: string, audience: string): string {
  return `${HEAD}kind: Campaign\nid: ${id}\nchannels: [email]\naudience: ${audience}\n`;
}

function project(...documents: string[]) {
  return readTexts([sourceFromText("all.yaml", documents.join("---\n"))]).project;
}

const SELF = "{ all: [{ event: order_placed }] }";

/** Ids of the segments around `inner`, without itself. */
function around(match: string, ...others: string[]): string[] {
  const all = project(segment("inner", match), ...others);
  const [inner] = all.segments;
  return inner ? all.segmentsAround(inner).flatMap(({ id }) => (id.value === "inner" ? [] : [id.value])) : [];
}

describe("a segment lies within", () => {
  const wide = segment("wide", SELF);

  it.each([
    ["one it asks for", "{ all: [{ member_of: wide }, { profile: vip, eq: true }] }", ["wide"]],
    ["one that is its only choice", "{ any: [{ member_of: wide }] }", ["wide"]],
    ["none it may ask for", "{ any: [{ member_of: wide }, { profile: vip, eq: true }] }", []],
    ["none it leaves out", "{ all: [{ event: seen }], none: [{ member_of: wide }] }", []],
  ])("%s", (_what, match, expected) => {
    expect(around(match, wide)).toEqual(expected);
  });

  it("those that take it in with others, and those around them", () => {
    const either = segment("either", "{ any: [{ member_of: inner }, { event: seen }] }");
    const further = segment("further", "{ any: [{ member_of: either }, { event: heard }] }");
    expect(around(SELF, either, further)).toEqual(["either", "further"]);
  });

  it("none that is modelled on it", () => {
    const alike = `${HEAD}kind: Segment\nid: alike\nlookalike_of: inner\n`;
    expect(around(SELF, alike)).toEqual([]);
  });

  it("itself and every segment of a circle, once", () => {
    const other = segment("other", "{ all: [{ member_of: inner }] }");
    expect(around("{ all: [{ member_of: other }] }", other)).toEqual(["other"]);
  });

  it("the segment its campaign chooses it from", () => {
    const all = project(wide, campaign("c", `{ include: [wide], match: ${SELF} }`));
    const inline = all.campaigns[0]?.audience.inline;
    const [named] = all.segments;
    expect(inline && all.segmentsAround(inline)).toEqual([inline, named]);
    // Only those who meet the conditions are reached, not the whole segment.
    expect(named && all.campaignsNaming(named)).toEqual([]);
    expect(inline && all.campaignsNaming(inline)).toEqual(all.campaigns);
  });

  it("the same segments whatever the order of the files", () => {
    const parts = [
      segment("inner", "{ all: [{ member_of: wide }] }"),
      segment("wide", SELF),
      segment("widest", "{ any: [{ member_of: wide }, { member_of: aside }] }"),
      segment("aside", SELF),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        const all = project(...shuffled);
        const inner = all.segments.find(({ id }) => id.value === "inner");
        const ids = inner && all.segmentsAround(inner).map(({ id }) => id.value);
        expect(ids).toEqual(["inner", "wide", "widest"]);
      }),
      { numRuns: 10 },
    );
  });
});
