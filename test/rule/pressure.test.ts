import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTexts } from "../../src/read-project.ts";
import { pressureOn } from "../../src/rule/index.ts";
import { sourceFromText } from "../../src/source/index.ts";

const HEAD = "apiVersion: creepcheck/v1\n";
const PEOPLE = `${HEAD}kind: Segment\nid: people\nmatch: { all: [{ event: order_placed }] }\n`;
const TODAY = "2026-06-01";

interface Parts {
  readonly channels?: string;
  readonly caps: string;
  /** More keys of the campaign, one a line. */
  readonly more?: string;
}

/** What one person may get in a week, by kind, from these campaigns on the same people. */
function pressure(...campaigns: readonly Parts[]): Record<string, number> {
  const documents = campaigns.map(
    ({ channels = "email", caps, more = "" }, index) =>
      `${HEAD}kind: Campaign\nid: c${index}\nchannels: [${channels}]\naudience: { include: [people] }\nfrequency: [${caps}]\n${more}\n`,
  );
  const { project } = readTexts([sourceFromText("all.yaml", [PEOPLE, ...documents].join("---\n"))]);
  const [people] = project.segments;
  const found = people ? pressureOn(people, project, TODAY) : [];
  return Object.fromEntries(found.map(({ kind, aWeek }) => [kind, Math.round(aWeek * 100) / 100]));
}

const weekly = (max: number, channel = "email") => `{ channel: ${channel}, max: ${max}, per: 7d }`;

describe("the pressure on a person", () => {
  it.each<[string, Parts[], Record<string, number>]>([
    ["is the sum over campaigns", [{ caps: weekly(1) }, { caps: weekly(2) }], { email: 3, messages: 3 }],
    ["is nothing that one campaign does alone", [{ caps: weekly(5) }], {}],
    [
      "counts a longer time by its rate",
      [{ caps: weekly(1) }, { caps: "{ channel: email, max: 3, per: 42d }" }],
      { email: 1.5, messages: 1.5 },
    ],
    [
      "takes the tightest of several caps",
      [{ caps: `{ channel: email, max: 1, per: 1d }, ${weekly(2)}` }, { caps: weekly(1) }],
      { email: 3, messages: 3 },
    ],
    [
      "is held by a cap over the whole campaign",
      [{ caps: `${weekly(9)}, { channel: all, max: 2, per: campaign }` }, { caps: weekly(1) }],
      { email: 3, messages: 3 },
    ],
    [
      "does not count a campaign without a rate",
      [{ caps: weekly(2) }, { caps: "{ channel: email, max: 9, per: campaign }" }],
      {},
    ],
    [
      "is held by a cap over all channels",
      [
        { channels: "email, push", caps: `${weekly(4)}, ${weekly(4, "push")}, ${weekly(5, "all")}` },
        { caps: weekly(1) },
      ],
      { email: 5, messages: 6 },
    ],
    [
      "keeps advertisements and messages apart",
      [
        { channels: "display, email", caps: `${weekly(3, "display")}, ${weekly(1)}` },
        { channels: "video", caps: weekly(2, "video") },
      ],
      { ads: 5 },
    ],
    [
      "counts the days a short campaign runs",
      [
        {
          caps: "{ channel: email, max: 2, per: 1d }",
          more: "schedule: { start: 2026-06-10, end: 2026-06-11 }",
        },
        { caps: weekly(1) },
      ],
      { email: 5, messages: 5 },
    ],
    [
      "is that of the fullest time",
      [
        { caps: weekly(1), more: "schedule: { start: 2026-06-02, end: 2026-06-30 }" },
        { caps: weekly(2), more: "schedule: { start: 2026-06-30, end: 2026-07-31 }" },
        { caps: weekly(4), more: "schedule: { start: 2026-07-31, end: 2026-09-30 }" },
      ],
      { email: 6, messages: 6 },
    ],
    [
      "is not made of regions that nobody is in at once",
      [
        { caps: weekly(1), more: "regions: [FR]" },
        { caps: weekly(2), more: "regions: [CA]" },
        { caps: weekly(3) },
      ],
      { email: 5, messages: 5 },
    ],
  ])("%s", (_what, campaigns, expected) => {
    expect(pressure(...campaigns)).toEqual(expected);
  });

  it.each(["draft", "paused", "Archived", "CAMPAIGN_PAUSED", "cancelled", "Sent"])(
    "does not count one that is %s",
    (status) => {
      expect(pressure({ caps: weekly(1) }, { caps: weekly(1), more: `status: ${status}` })).toEqual({});
    },
  );

  it("is the same in any order of the files, and never less for one campaign more", () => {
    const cap = fc.record({ max: fc.integer({ min: 1, max: 9 }), days: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(cap, { minLength: 2, maxLength: 6 }), (caps) => {
        const campaigns = caps.map(({ max, days }) => ({
          caps: `{ channel: email, max: ${max}, per: ${days}d }`,
        }));
        const sum = pressure(...campaigns).email ?? 0;
        expect(pressure(...campaigns.toReversed()).email).toBeCloseTo(sum, 1);
        expect(pressure(...campaigns, { caps: weekly(1) }).email).toBeGreaterThanOrEqual(sum);
      }),
      { numRuns: 25 },
    );
  });
});
