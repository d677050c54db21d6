import { describe, expect, it } from "vitest";
import unomi from "../../../src/formats/unomi/index.ts";
import type { FacetCoverage } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

const condition = { type: "eventTypeCondition", parameterValues: { eventTypeId: "view" } };
const member = { type: "profileSegmentCondition", parameterValues: { segments: ["staff"] } };
const rule = (type: string, parameterValues: object) => ({
  metadata: { id: "r", scope: "shop" },
  condition,
  actions: [{ type, parameterValues }],
});
const personalisation = (...contents: object[]) => ({ personalizations: [{ id: "p", contents }] });

describe("what a definition of Unomi's can be judged on", () => {
  it.each<[string, unknown, Partial<FacetCoverage>]>([
    [
      "a rule that sends an email, every time unless it says otherwise",
      rule("sendMailAction", { subject: "Hello", template: "Hello" }),
      {
        conditions: "authoritative",
        frequency: "authoritative",
        copy: "authoritative",
        consent: "elsewhere",
      },
    ],
    [
      "one whose text is not in the file",
      rule("sendMailAction", { subject: "Hello" }),
      { copy: "elsewhere" },
    ],
    [
      "a rule that marks people",
      rule("setPropertyAction", {}),
      { conditions: "authoritative", copy: "inexpressible" },
    ],
    ["contents by id", personalisation({ id: "a" }), { copy: "elsewhere", frequency: "inexpressible" }],
    [
      "contents for a segment, whose conditions are elsewhere",
      personalisation({ id: "a", filters: [{ condition: member }] }),
      { conditions: "partial", exclusions: "partial" },
    ],
    ["some with their text", personalisation({ content: "Hello" }, { id: "a" }), { copy: "partial" }],
  ])("%s", (_, value, expected) => {
    const { campaigns, segments } = unomi.normalise(documentOf(value));
    expect([...campaigns, ...segments][0]?.coverage).toMatchObject(expected);
  });
});
