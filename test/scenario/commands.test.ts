import { describe, expect, it } from "vitest";
import { creepcheck, folder } from "./command.ts";

describe("rules", () => {
  it("lists every rule with its severity", async () => {
    const { code, out } = await creepcheck(["rules"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^frequency\/missing-cap +error +\S/m);
  });
});

describe("explain", () => {
  it("tells what is behind a rule, with its figures", async () => {
    const { code, out } = await creepcheck(["explain", "frequency/missing-cap"]);
    expect(code).toBe(0);
    expect(out).toContain("inskin-2014");
    expect(out).toContain("suggestedPerDay");
  });

  it("tells what is behind a practice of the score", async () => {
    const { out } = await creepcheck(["explain", "third-party-data"]);
    expect(out).toContain("multiplies the odds");
    expect(out).toContain("turow-2009");
  });

  it("says that a source was not verified", async () => {
    expect((await creepcheck(["explain", "gdpr-9"])).out).toContain("not verified)");
  });

  it("suggests the name that was meant", async () => {
    const { code, err } = await creepcheck(["explain", "frequency/mising-cap"]);
    expect(code).toBe(2);
    expect(err).toContain("Did you mean “frequency/missing-cap”?");
  });
});

describe("print-config", () => {
  it("shows what holds for a file, and what decided it", async () => {
    const cwd = folder({
      "creepcheck.config.yaml": `rules:
  copy/overfamiliar: error
overrides:
  - files: ["legacy/**"]
    rules: { "copy/*": off }
    reason: nobody edits these any more
`,
    });
    const settingFor = async (path: string) => {
      const { out } = await creepcheck(["print-config", path], { cwd });
      return JSON.parse(out).rules["copy/overfamiliar"];
    };
    expect((await settingFor("a.yaml")).severity).toBe("error");
    expect((await settingFor("legacy/a.yaml")).severity).toBe("off");
  });
});

describe("plugins", () => {
  const files = {
    "creepcheck.config.yaml": "plugins: [house.mjs]\n",
    "house.mjs": `export default {
  id: "house/no-shouting", summary: "No shouting", why: "It is loud.", severity: "error", since: "1.0.0",
  sources: [], needs: [], messages: { loud: { says: "“{name}” shouts", instead: "Use small letters." } },
  campaign: (campaign, ctx) => /^[A-Z !]+$/.test(campaign.name?.value ?? "")
    ? [ctx.finding("loud", { at: campaign.name.at, data: { name: campaign.name.value } })] : [],
};
`,
    "a.yaml": `apiVersion: creepcheck/v1
kind: Campaign
id: sale
name: SALE SALE SALE
channels: [email]
consent: { basis: opt_in }
`,
  };

  it("do not run unless whoever starts the command says so", async () => {
    const { code, err } = await creepcheck(["."], { cwd: folder(files) });
    expect(code).toBe(2);
    expect(err).toContain("--allow-plugins");
  });

  it("run with --allow-plugins", async () => {
    const { code, out } = await creepcheck([".", "--allow-plugins"], { cwd: folder(files) });
    expect(code).toBe(1);
    expect(out).toContain("“SALE SALE SALE” shouts");
  });
});

describe("help", () => {
  it("names the commands and the exit code is 0", async () => {
    const { code, out } = await creepcheck(["--help"]);
    expect(code).toBe(0);
    for (const command of ["lint", "explain", "rules", "print-config"]) expect(out).toContain(command);
  });
});

describe("a company's own words", () => {
  const files = {
    "creepcheck.config.yaml": `lexicon: [words/our-products.yaml]
overrides:
  - files: ["clinic/**"]
    rules: { sensitive/health: off }
    reason: the clinic's own patients signed up for these reminders
`,
    "words/our-products.yaml": `category: health
und:
  strong: [GlucoPatch, "SKU-77*"]
  not: [GlucoPatch cycling team]
`,
    "shop.yaml": segment("glucopatch_buyers", "SKU-7743"),
    "team.yaml": segment("fans", "GlucoPatch cycling team"),
    "clinic/patients.yaml": segment("patients", "GlucoPatch refill"),
  };

  it("are found with their own near misses, and a category can be off for some files", async () => {
    const { out } = await creepcheck([".", "-f", "json"], { cwd: folder(files) });
    const { findings } = JSON.parse(out);
    expect(
      findings.map(({ ruleId, location }: { ruleId: string; location: { file: string } }) => [
        ruleId,
        location.file,
      ]),
    ).toEqual([["sensitive/health", "shop.yaml"]]);
  });

  it("are refused with their line when they are wrong", async () => {
    const cwd = folder({
      ...files,
      "words/our-products.yaml": "category: health\nen:\n  dirct: [GlucoPatch]\n",
    });
    const { code, err } = await creepcheck(["."], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("our-products.yaml:3");
    expect(err).toContain("direct");
  });

  function segment(id: string, product: string): string {
    return `apiVersion: creepcheck/v1
kind: Segment
id: ${id}
match:
  all:
    - event: order_placed
      where: { product: ${product} }
`;
  }
});
