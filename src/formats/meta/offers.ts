import type { Offer, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";

/** Meta's special ad categories. `NONE` says that it is none of them, not what it is. */
const OFFER_OF: ReadonlyMap<unknown, Offer> = new Map([
  ["CREDIT", "credit"],
  ["EMPLOYMENT", "employment"],
  ["FINANCIAL_PRODUCTS_SERVICES", "financial_services"],
  ["HOUSING", "housing"],
  ["ISSUES_ELECTIONS_POLITICS", "political"],
  ["ONLINE_GAMBLING_AND_GAMING", "gambling"],
]);

/** What a campaign of Meta's declares to sell; older ones have a single category. A creative declares politics alone. */
export function offersOf(campaign: Cursor, creatives: readonly Cursor[]): Value<Offer>[] {
  const list = campaign.get("special_ad_categories").unwrapJson();
  const categories = list.exists ? list : campaign.get("special_ad_category");
  const declared = present(
    categories.itemsOrSelf().map((category) => {
      const offer = OFFER_OF.get(category.raw);
      return offer && category.value(offer);
    }),
  );
  const political = declared.some(({ value }) => value === "political") ? undefined : politicalIn(creatives);
  return political ? [...declared, political] : declared;
}

/** `POLITICAL`, or `POLITICAL_WITH_DIGITALLY_CREATED_MEDIA`. */
function politicalIn(creatives: readonly Cursor[]): Value<Offer> | undefined {
  const categories = creatives.map((creative) => creative.get("authorization_category"));
  const political = categories.find(({ raw }) => typeof raw === "string" && raw.startsWith("POLITICAL"));
  return political?.value("political");
}
