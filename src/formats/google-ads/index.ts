import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, USER_LIST_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** Google Ads API (written against v24): what search and searchStream answer, and what mutate is sent, in camelCase or snake_case. */
export default {
  key: "google-ads",
  title: "Google Ads",
  reads:
    "campaigns, ad groups, criteria, ads and audiences, as the API answers a query or is sent operations",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: USER_LIST_COVERAGE },
  detect,
  normalise,
} satisfies Format;
