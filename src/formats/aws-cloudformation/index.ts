import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** Templates of AWS CloudFormation with outbound campaigns (Connect, version 2) and segments of Customer Profiles. */
export default {
  key: "aws-cloudformation",
  title: "AWS CloudFormation",
  reads: "templates with Amazon Connect campaigns and Customer Profiles segments, in JSON and YAML",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: SEGMENT_COVERAGE },
  detect,
  normalise,
} satisfies Format;
