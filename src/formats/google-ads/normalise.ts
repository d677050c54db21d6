import type { Campaign, Definitions, Document } from "../../model/index.ts";
import { Account } from "./account.ts";
import { advertisement, observedBy } from "./campaign.ts";
import { type Criteria, readCriteria } from "./criteria.ts";
import { audience, customAudience } from "./custom-audience.ts";
import type { Resource } from "./resource.ts";
import { isDefined, userList } from "./user-list.ts";

export function normalise(document: Document): Definitions {
  const account = new Account(document);
  return {
    campaigns: campaignsOf(account),
    segments: [
      ...account.all("userList").filter(isDefined).map(userList),
      ...account.all("customAudience").map(customAudience),
      ...account.all("audience").map((each) => audience(each, account)),
    ],
    dataSources: [],
    problems: [],
  };
}

/** The criteria of a campaign are read once, however many ad groups it has. */
function campaignsOf(account: Account): Campaign[] {
  const read = new Map<readonly Resource[], Criteria>();
  return account.parts().flatMap((parts) => {
    const above = read.get(parts.above) ?? readCriteria(parts.above, observedBy(parts.campaign), account);
    read.set(parts.above, above);
    return advertisement(parts, above, account) ?? [];
  });
}
