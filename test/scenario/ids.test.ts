/** Names for what an export knows by its id alone. */
import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.ts";
import { creepcheck, folder } from "./command.ts";

const AD_SET = JSON.stringify({
  id: "1",
  name: "Spring",
  targeting: {
    geo_locations: { countries: ["GB"] },
    flexible_spec: [{ interests: [{ id: "6003" }] }],
    custom_audiences: [{ id: "7001" }],
  },
});

const KLAVIYO = JSON.stringify({
  data: {
    type: "segment",
    id: "S1",
    attributes: {
      definition: { condition_groups: [{ conditions: [{ type: "profile-metric", metric_id: "Hc5wYn" }] }] },
    },
  },
});

const NAMES = "id,name\n6003,Pregnancy\n7001,Pram visitors\nHc5wYn,Started Prenatal Course\n";

describe("ids without names", () => {
  it("are said to stand in the way, and are judged once they have names", async () => {
    const cwd = folder({ "ads.json": AD_SET, "segment.json": KLAVIYO, "ids.csv": NAMES });
    const before = await creepcheck(["."], { cwd });
    expect(before.out).toContain("input/unnamed-id");
    expect(before.out).not.toContain("sensitive/pregnancy");
    const after = await creepcheck([".", "--ids", "ids.csv"], { cwd });
    expect(after.out).not.toContain("input/unnamed-id");
    expect(after.out).toMatch(/sensitive\/pregnancy {2}ads\.json/);
    expect(after.out).toMatch(/sensitive\/pregnancy {2}segment\.json/);
  });

  it("find their names through the configuration", async () => {
    const cwd = folder({
      "ads.json": AD_SET,
      "ids.csv": NAMES,
      "creepcheck.config.yaml": "ids: [./ids.csv]\n",
    });
    const { findings } = await lint(["."], { cwd, today: "2026-01-01" });
    expect(findings.map(({ ruleId }) => ruleId)).toContain("sensitive/pregnancy");
  });

  it("need a list that can be read", async () => {
    const cwd = folder({ "ads.json": AD_SET });
    const { code, err } = await creepcheck([".", "--ids", "gone.csv"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("gone.csv: There is no such file.");
  });
});
