import { describe, expect, it } from "vitest";
import mailchimp from "../../../src/formats/mailchimp/index.ts";
import type { FacetCoverage } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

function coverageOf(value: unknown): FacetCoverage {
  const { campaigns, segments } = mailchimp.normalise(documentOf(value));
  const [definition] = [...campaigns, ...segments];
  if (definition === undefined) throw new Error("expected a definition");
  return definition.coverage;
}

const campaign = (more: object = {}) => ({ id: "1", recipients: { list_id: "a" }, ...more });
const segment = (condition: object) => ({ id: 1, options: { conditions: [condition] } });
const OPENED = { condition_type: "Aim", field: "aim", op: "open", value: "any" };
const TAGGED = { condition_type: "StaticSegment", field: "static_segment", op: "static_is", value: 7 };

describe("what a file of Mailchimp's can be judged on", () => {
  it.each<[string, unknown, Partial<FacetCoverage>]>([
    [
      "a campaign to everybody",
      campaign(),
      {
        conditions: "authoritative",
        exclusions: "authoritative",
        copy: "elsewhere",
        tracking: "elsewhere",
        frequency: "inexpressible",
        consent: "elsewhere",
      },
    ],
    ["a campaign with a subject", campaign({ settings: { subject_line: "Hello" } }), { copy: "partial" }],
    [
      "a campaign that says what it follows",
      campaign({ tracking: { opens: false } }),
      { tracking: "authoritative" },
    ],
    [
      "an automation without its audience",
      { id: "1", trigger_settings: { workflow_type: "api" } },
      { conditions: "elsewhere", exclusions: "elsewhere", age: "elsewhere" },
    ],
    [
      "a campaign to a group by its id",
      { id: "1", recipients: { segment_opts: { conditions: [TAGGED] } } },
      { conditions: "partial" },
    ],
    ["a segment with conditions", segment(OPENED), { conditions: "authoritative", provenance: "elsewhere" }],
    ["a segment of a tag by its id", segment(TAGGED), { conditions: "partial" }],
    [
      "a tag",
      { id: 1, type: "static", list_id: "a", member_count: 3 },
      { conditions: "elsewhere", exclusions: "elsewhere" },
    ],
  ])("%s", (_, value, expected) => {
    expect(coverageOf(value)).toMatchObject(expected);
  });

  it.each<[string, unknown]>([
    ["recipients of something else", { recipients: { ids: ["a"] }, settings: { subject_line: "Hello" } }],
    ["conditions of something else", { options: { conditions: [{ type: "Aim" }] } }],
    ["a segment of something else", { type: "static", list_id: "a" }],
  ])("is known, and is not %s", (_, value) => {
    expect(mailchimp.detect(value)).toBe(false);
  });
});
