import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, FILTER_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";
import { loadSql } from "./sql.ts";
import { loadXml } from "./xml.ts";

/**
 * Salesforce Marketing Cloud Engagement, as mcdev (Accenture SFMC DevTools) keeps it in files: one object a file,
 * `<key>.<type>-meta.json`, where keys of other objects stand under `r__…` and readable codes under `c__…`.
 */
export default {
  key: "sfmc",
  title: "Salesforce Marketing Cloud (mcdev)",
  reads:
    "journeys, sends, emails, data filters, queries, events and data extensions, as mcdev retrieves them",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: FILTER_COVERAGE },
  detect,
  load: async () => {
    await Promise.all([loadXml(), loadSql()]);
  },
  normalise,
} satisfies Format;
