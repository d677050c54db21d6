import type { Offer, Value } from "../../model/index.ts";
import { field } from "./field.ts";
import type { Resource } from "./resource.ts";

const DISCLOSED: readonly (readonly [key: string, offer: Offer])[] = [
  ["gambling", "gambling"],
  ["alcohol", "alcohol"],
  ["politics", "political"],
];

/** What advertisers have to declare: politics in the EU, and in reserved videos gambling, alcohol and politics. */
export function offersOf(campaign: Resource | undefined): Value<Offer>[] {
  if (campaign === undefined) return [];
  const political = campaign.get("containsEuPoliticalAdvertising");
  if (political.raw === "CONTAINS_EU_POLITICAL_ADVERTISING") return [political.value("political")];
  const disclosed = campaign.get("videoCampaignSettings", "reservationAdCategorySelfDisclosure");
  return DISCLOSED.flatMap(([key, offer]) => {
    const said = field(disclosed, key);
    return said.raw === true ? [said.value(offer)] : [];
  });
}
