import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";
import { readTexts } from "../../src/read-project.ts";
import { sourceFromText } from "../../src/source/index.ts";

function segment(id: string, ...members: string[]): string {
  const conditions = members.map((member) => `{ member_of: ${member} }`).join(", ");
  return `apiVersion: creepcheck/v1
kind: Segment
id: ${id}
match: { all: [${conditions || "{ event: order_placed }"}] }
`;
}

function campaign(id: string, ...include: string[]): string {
  return `apiVersion: creepcheck/v1
kind: Campaign
id: ${id}
channels: [email]
consent: { basis: opt_in }
audience: { include: [${include.join(", ")}] }
`;
}

function project(...documents: string[]) {
  return readTexts([sourceFromText("all.yaml", documents.join("---\n"))]).project;
}

describe("a campaign reaches", () => {
  it("the segments it includes and those they are built from, each once", () => {
    const { campaigns, segmentsOf, ...rest } = expose(
      project(campaign("c", "a", "b"), segment("a", "base"), segment("b", "base"), segment("base")),
    );
    expect(rest).toBeDefined();
    expect(segmentsOf(campaigns[0])).toEqual(["a", "b", "base"]);
  });

  it("an end, when segments include each other", () => {
    const { campaigns, segmentsOf } = expose(
      project(campaign("c", "a"), segment("a", "b"), segment("b", "a")),
    );
    expect(segmentsOf(campaigns[0])).toEqual(["a", "b"]);
  });

  it("no segment that its own segments leave out", () => {
    const leavingOut = segment("a").replace("all:", "none: [{ member_of: b }], all:");
    const { campaigns, segmentsOf } = expose(project(campaign("c", "a"), leavingOut, segment("b")));
    expect(segmentsOf(campaigns[0])).toEqual(["a"]);
  });
});

describe("a data source is used", () => {
  const source = "apiVersion: creepcheck/v1\nkind: DataSource\nid: orders\n";

  it("by every campaign that reaches people with it, through whatever segments", () => {
    const reading = segment("base").replace("match", "sources: [orders]\nmatch");
    const linked = project(
      campaign("c1", "a"),
      campaign("c2", "other"),
      segment("a", "base"),
      reading,
      source,
    );
    const [orders] = linked.dataSources;
    expect(orders && linked.campaignsUsing(orders).map(({ id }) => id.value)).toEqual(["c1"]);
  });
});

function expose(linked: ReturnType<typeof project>) {
  return {
    campaigns: linked.campaigns,
    segmentsOf: (of: (typeof linked.campaigns)[number] | undefined) =>
      of ? linked.segmentsOf(of).map(({ id }) => id.value) : [],
  };
}

describe("references that lead nowhere", () => {
  it("are found with a suggestion, and the campaign is said to be unknown in part", async () => {
    const text = [campaign("c", "buyer"), segment("buyers")].join("---\n");
    const { findings, scores } = await lintText(text, { file: "a.yaml", today: "2026-01-01" });
    const lost = findings.find(({ ruleId }) => ruleId === "input/unresolved-reference");
    expect(lost?.message).toContain("Did you mean “buyers”?");
    expect(lost?.subject).toMatchObject({ kind: "campaign", id: "c" });
    expect(scores.find(({ kind }) => kind === "campaign")?.notAssessable).toEqual(
      expect.arrayContaining(["conditions", "provenance"]),
    );
  });
});

describe("the order of documents", () => {
  const documents = [
    campaign("c1", "a", "b"),
    campaign("c2", "b").replace("email", "paid_social"),
    segment("a", "b"),
    segment("b").replace("order_placed", "cart_abandoned"),
    segment("pregnant-customers"),
  ];

  it("changes no score and no finding", async () => {
    const judged = async (order: readonly string[]) => {
      const { findings, scores } = await lintText(order.join("---\n"), {
        file: "a.yaml",
        today: "2026-01-01",
      });
      return {
        found: findings.map(({ ruleId, subject, message }) => `${ruleId} ${subject.id} ${message}`).sort(),
        scores,
      };
    };
    const expected = await judged(documents);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(documents, { minLength: documents.length }), async (order) => {
        expect(await judged(order)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
