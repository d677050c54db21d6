/** What the report says of a campaign's reach, from the files to the report. */
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

const FILES = `apiVersion: creepcheck/v1
kind: DataSource
id: panel
name: Panel of mothers
party: third
supplier: Example Panels
---
apiVersion: creepcheck/v1
kind: DataSource
id: unread
---
apiVersion: creepcheck/v1
kind: Segment
id: base
sources: [panel]
match: { any: [{ profile: age, gte: 30 }, { event: order_placed }, { event: order_placed, within: 3d }] }
---
apiVersion: creepcheck/v1
kind: Segment
id: narrow
match: { all: [{ member_of: base }] }
---
apiVersion: creepcheck/v1
kind: Campaign
id: chairs
owner: crm@example.com
channels: [email, push]
regions: [FR, DE]
audience:
  include: [narrow]
  match: { all: [{ prediction: likes_chairs, gte: 0.5 }] }
`;

const report = await lintText(FILES, { file: "all.yaml", today: "2026-01-01" });

function scoreOf(id: string) {
  return report.scores.find((score) => score.id === id);
}

describe("a score's reach", () => {
  it("is what a campaign says itself", () => {
    expect(scoreOf("chairs")).toMatchObject({
      owner: "crm@example.com",
      reach: {
        channels: ["email", "push"],
        regions: ["DE", "FR"],
        data: [{ kind: "prediction", name: "likes_chairs" }],
        from: [{ kind: "segment", id: "narrow" }],
      },
    });
  });

  it("leads from segments to what they are built from, each datum once", () => {
    expect(scoreOf("narrow")?.reach).toEqual({
      channels: [],
      regions: ["DE", "FR"],
      data: [],
      from: [{ kind: "segment", id: "base" }],
    });
    expect(scoreOf("base")?.reach).toMatchObject({
      data: [
        { kind: "event", name: "order_placed" },
        { kind: "profile", name: "age" },
      ],
      from: [{ kind: "data-source", id: "panel", name: "Panel of mothers" }],
    });
  });

  it("comes with notes on the data sources that are read, and no others", () => {
    expect(report.dataSources).toEqual({
      panel: { name: "Panel of mothers", file: "all.yaml", party: "third", supplier: "Example Panels" },
    });
  });

  it("names no owner where the file does not", () => {
    expect(scoreOf("narrow")).not.toHaveProperty("owner");
  });
});
