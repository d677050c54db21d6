/** Shared judgement: whether the people a source is about gave the data at all. */
import type { DataSource, Value } from "../model/index.ts";
import { plainWords } from "./plain-words.ts";

/** Picked up where it lay: from pages, from auctions of advertisements, from leaks. */
const PICKED_UP =
  /\b(scrap(e|ed|er|ing)|web ?scrap\w*|crawl(ed|er|ing)|harvest(ed|ing)|bid ?stream|rtb|real time bidding|leaked|(data )?leak|public profiles?)\b/;

/** Told by somebody else about them: out of an address book, a circle of friends, a home. */
const TOLD_BY_OTHERS =
  /\b(friends?|(uploaded|imported|synced|phone) contacts?|contacts? (list|upload|import|sync|book)|address ?book|phone ?book|social graph|(household|family) members?|relatives|spouse\w*|(husband|wife)('?s)? name|child(ren)?('?s)? names?|neighbou?rs?|flatmates?|room ?mates?)\b/;

/** How many there are is about the person who told it. */
const A_NUMBER = /\b(count|number|size|total|how many)\b/;

/** The first words that say so: how it was collected, then the facts that are kept. */
export function pickedUp({ collectedVia }: DataSource): Value<string> | undefined {
  return collectedVia && PICKED_UP.test(plainWords(collectedVia.value)) ? collectedVia : undefined;
}

export function toldByOthers({ collectedVia, fields }: DataSource): Value<string> | undefined {
  return [collectedVia, ...fields].find((word) => {
    const words = plainWords(word?.value ?? "");
    return TOLD_BY_OTHERS.test(words) && !A_NUMBER.test(words);
  });
}
