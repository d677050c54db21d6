import { describe, expect, it } from "vitest";
import { readSources } from "../../../src/read-project.ts";
import { type SourceFile, sourceFromText } from "../../../src/source/index.ts";

const file = (name: string, value: unknown): SourceFile =>
  sourceFromText(`bu/${name}`, JSON.stringify(value));

const classification = (key: string, kind: string) =>
  file(`sendClassification/${key}.sendClassification-meta.json`, {
    CustomerKey: key,
    c__classification: kind,
  });

const CLASSES = [classification("news", "Commercial"), classification("service", "Transactional")];

const journey = (...classes: string[]) =>
  file("journey/welcome.journey-meta.json", {
    key: "welcome",
    workflowApiVersion: 1,
    activities: classes.map((key) => ({
      type: "EMAILV2",
      configurationArguments: { triggeredSend: { r__sendClassification_key: key } },
    })),
  });

async function campaignOf(...sources: SourceFile[]) {
  const { project, problems } = await readSources(sources);
  expect(problems).toEqual([]);
  return project.campaigns[0];
}

describe("the send classification, in its own file, decides", () => {
  it("that a commercial send is marketing and carries a way out", async () => {
    const campaign = await campaignOf(journey("news"), ...CLASSES);
    expect(campaign?.purpose).toMatchObject({ value: "marketing", origin: "derived" });
    expect(campaign?.transparency?.optOut).toMatchObject({ value: "link", origin: "default" });
  });

  it("that a transactional send is none", async () => {
    const campaign = await campaignOf(journey("service", "service"), ...CLASSES);
    expect(campaign?.purpose?.value).toBe("transactional");
    expect(campaign?.transparency).toBeUndefined();
  });

  it("that one commercial send makes a journey marketing, without a way out in every message", async () => {
    const campaign = await campaignOf(journey("service", "news"), ...CLASSES);
    expect(campaign?.purpose?.value).toBe("marketing");
    expect(campaign?.transparency).toBeUndefined();
  });

  it("nothing when it is not there: a message is taken for marketing", async () => {
    const campaign = await campaignOf(journey("service"));
    expect(campaign?.purpose).toMatchObject({ value: "marketing", origin: "default" });
  });
});

describe("a data extension that several fill", () => {
  it("brings all of them to the sends that name it", async () => {
    const filter = (key: string) =>
      file(`filter/${key}.filter-meta.json`, {
        customerKey: key,
        r__dataFilter_key: "f",
        r__destination_dataExtension_key: "people",
      });
    const send = file("emailSend/spring.emailSend-meta.json", {
      CustomerKey: "spring",
      SendDefinitionList: [{ SendDefinitionListType: "SourceList", r__dataExtension_key: "people" }],
    });
    const { project } = await readSources([filter("a"), send, filter("b")]);
    const [campaign] = project.campaigns;
    if (!campaign) throw new Error("no campaign was read");
    expect(project.isWhole(campaign)).toBe(true);
    const reached = project.segmentsOf(campaign).map(({ id }) => id.value);
    expect(reached).toEqual(expect.arrayContaining(["a", "b"]));
  });
});
