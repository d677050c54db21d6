/** What a format has no words for is never reported as missing from its files. */
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

/** An ad set that retargets visitors; `goal` decides whether Meta would take a cap. */
function adSet(goal: string): string {
  return JSON.stringify({
    id: "120210000000001",
    name: "Retargeting, garden",
    optimization_goal: goal,
    targeting: {
      geo_locations: { countries: ["FR"] },
      publisher_platforms: ["facebook"],
      flexible_spec: [{ interests: [{ id: "6003000000001", name: "Gardening" }] }],
    },
  });
}

async function lint(goal: string) {
  const report = await lintText(adSet(goal), { file: "ad-set.json", today: "2026-01-01" });
  const severities = new Map(report.findings.map(({ ruleId, severity }) => [ruleId, severity]));
  return { severities, score: report.scores[0] };
}

describe("coverage", () => {
  it("keeps quiet about consent in an ad set, and says that it is not assessable", async () => {
    const { severities, score } = await lint("REACH");
    expect([...severities.keys()]).not.toContain("consent/missing");
    expect([...severities.keys()]).not.toContain("control/no-why-this-ad");
    expect(score?.notAssessable).toEqual(expect.arrayContaining(["consent", "transparency"]));
  });

  it("reports a missing cap where absence means absence, and softly where the file says only part", async () => {
    expect((await lint("REACH")).severities.get("frequency/missing-cap")).toBe("error");
    expect((await lint("OFFSITE_CONVERSIONS")).severities.get("frequency/missing-cap")).toBe("warning");
  });

  it("knows of a campaign what its segments say, once all of them are in the files", async () => {
    const campaign = (included: string) => ({
      type: "campaign",
      id: "c",
      attributes: { name: "Cot sale", channel: "email", audiences: { included: [included], excluded: [] } },
    });
    const definition = {
      condition_groups: [
        {
          conditions: [
            {
              type: "profile-property",
              property: "properties['Favourite room']",
              filter: { type: "string", operator: "equals", value: "garden" },
            },
          ],
        },
      ],
    };
    const segment = { type: "segment", id: "s", attributes: { name: "Garden", definition } };
    const notAssessable = async (included: string) => {
      const text = JSON.stringify({ data: [segment, campaign(included)] });
      const { scores } = await lintText(text, { file: "all.json", today: "2026-01-01" });
      return scores.find(({ kind }) => kind === "campaign")?.notAssessable;
    };
    expect(await notAssessable("elsewhere")).toContain("conditions");
    expect(await notAssessable("s")).not.toContain("conditions");
  });
});
