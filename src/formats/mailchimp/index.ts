import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** Mailchimp: campaigns, automations and their emails, and segments, as the Marketing API (3.0) answers. */
export default {
  key: "mailchimp",
  title: "Mailchimp",
  reads: "campaigns, automations and segments, as the API answers",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: SEGMENT_COVERAGE },
  detect,
  normalise,
} satisfies Format;
