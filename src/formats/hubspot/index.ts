import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, LIST_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** HubSpot: lists (CRM API v3), workflows (automation API v4) and marketing emails (v3), as the APIs answer. */
export default {
  key: "hubspot",
  title: "HubSpot",
  reads: "lists, workflows and marketing emails, as the API answers",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: LIST_COVERAGE },
  detect,
  normalise,
} satisfies Format;
