import type { Value } from "../../model/index.ts";
import { field } from "./field.ts";
import type { Resource } from "./resource.ts";

/** Topics of Google's review that speak of people's traits: `HEALTH_IN_PERSONALIZED_ADS` and its like. */
const ON_PEOPLE = /PERSONALI[SZ]ED/i;

/** What Google's own review of the advertisements says of sensitive data in whom they are for. */
export function flagOf(ads: readonly Resource[]): Value<string> | undefined {
  for (const ad of ads) {
    for (const entry of ad.get("policySummary", "policyTopicEntries").items()) {
      const topic = field(entry, "topic").string();
      if (topic && ON_PEOPLE.test(topic.value)) return topic;
    }
  }
  return undefined;
}
