/** How grave it is to read bodies, by what people agreed to, where they are and what it is used for. */
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

const HEAD = "apiVersion: creepcheck/v1\n";

interface Parts {
  /** Keys of the data source, one a line. */
  readonly source: string;
  /** Keys of the campaign that uses it, one a line; none without. */
  readonly campaign?: string;
}

async function findingsOn({ source, campaign }: Parts) {
  const documents = [`${HEAD}kind: DataSource\nid: door\n${source}\n`];
  if (campaign !== undefined) {
    documents.push(`${HEAD}kind: Segment\nid: people\nsources: [door]\n`);
    documents.push(`${HEAD}kind: Campaign\nid: one\naudience: { include: [people] }\n${campaign}\n`);
  }
  const rules = { "*": "off", "data/biometric-capture": "error" } as const;
  const options = { file: "one.yaml", today: "2026-01-01", rules };
  return (await lintText(documents.join("---\n"), options)).findings;
}

const CAMERA = "collectedVia: facial_recognition";
const YES = `${CAMERA}\nconsent: { basis: opt_in, specialCategory: explicit }`;

describe("a camera that knows faces", () => {
  it.each<[string, Parts, string, string]>([
    ["nobody was asked", { source: CAMERA }, "error", "high"],
    [
      "people agreed, but not expressly",
      { source: `${CAMERA}\nconsent: { basis: opt_in }` },
      "error",
      "high",
    ],
    ["people agreed expressly", { source: YES }, "warning", "high"],
    [
      "they agreed, and it goes into advertisements in the EU",
      { source: YES, campaign: "channels: [display]\nregions: [FR]" },
      "error",
      "high",
    ],
    [
      "they agreed, and it goes into advertisements elsewhere",
      { source: YES, campaign: "channels: [display]\nregions: [BR]" },
      "warning",
      "high",
    ],
    [
      "they agreed, and it goes into letters in the EU",
      { source: YES, campaign: "channels: [email]\nregions: [FR]" },
      "warning",
      "high",
    ],
    [
      "it opens a till and sells nothing",
      { source: CAMERA, campaign: "channels: [in_app]\npurpose: transactional" },
      "warning",
      "high",
    ],
    ["only a name says so", { source: "name: Face recognition\nparty: first" }, "warning", "low"],
  ])("%s", async (_what, parts, severity, confidence) => {
    expect(await findingsOn(parts)).toMatchObject([{ severity, confidence }]);
  });

  it("is held against the laws of where people are, and no others", async () => {
    const laws = async (region: string) => {
      const campaign = `channels: [email]\nregions: [${region}]`;
      const [finding] = await findingsOn({ source: CAMERA, campaign });
      return finding?.sources ?? [];
    };
    expect(await laws("US-IL")).toContain("us-bipa");
    expect(await laws("US-IL")).not.toContain("gdpr-9");
    expect(await laws("DE")).toContain("gdpr-9");
    expect(await laws("DE")).not.toContain("us-bipa");
  });
});
