import { describe, expect, it } from "vitest";
import mautic from "../../../src/formats/mautic/index.ts";
import type { FacetCoverage } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

const send = (email_type: string) => ({
  id: 1,
  campaign_id: 7,
  type: "email.send",
  event_type: "action",
  properties: { email: 3, email_type },
});
const campaign = (...events: object[]) => [
  { campaign: [{ id: 7, canvas_settings: {} }], campaign_event: events },
];
const list = (filters: object[]) => [{ lists: [{ id: 1, is_preference_center: false, filters }] }];

describe("what an export of Mautic's can be judged on", () => {
  it.each<[string, unknown, Partial<FacetCoverage>]>([
    [
      "a campaign of marketing emails, which each contact gets once",
      campaign(send("marketing")),
      { frequency: "authoritative", schedule: "authoritative", copy: "elsewhere", consent: "elsewhere" },
    ],
    [
      "a campaign of emails that may come again",
      campaign(send("transactional")),
      { frequency: "elsewhere", schedule: "authoritative" },
    ],
    ["a campaign that sends nothing", campaign(), { schedule: "elsewhere", conditions: "partial" }],
    ["a segment with filters", list([{ field: "age" }]), { conditions: "authoritative" }],
    ["a segment without", list([]), { conditions: "elsewhere", exclusions: "elsewhere" }],
  ])("%s", (_, value, expected) => {
    const { campaigns, segments } = mautic.normalise(documentOf(value));
    expect([...campaigns, ...segments][0]?.coverage).toMatchObject(expected);
  });

  it("takes no campaign for one about an order because its emails may be repeated", () => {
    const [{ purpose } = {}] = mautic.normalise(documentOf(campaign(send("transactional")))).campaigns;
    expect(purpose).toMatchObject({ value: "marketing", origin: "default" });
  });
});

it("ends where events lead round in a circle", () => {
  const circle = campaign({ ...send("marketing"), id: 1, parent_id: 1, decisionPath: "yes" });
  const [{ trigger } = {}] = mautic.normalise(documentOf(circle)).campaigns;
  expect(trigger).not.toHaveProperty("delayDays");
});

it("counts no wait where the first message goes out at once", () => {
  const atOnce = { ...send("marketing"), id: 1, trigger_mode: "immediate" };
  const later = {
    ...send("marketing"),
    id: 2,
    parent_id: 1,
    trigger_mode: "interval",
    trigger_interval: 3,
    trigger_interval_unit: "d",
  };
  const [{ trigger } = {}] = mautic.normalise(documentOf(campaign(atOnce, later))).campaigns;
  expect(trigger).not.toHaveProperty("delayDays");
});
