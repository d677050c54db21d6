/** Shared judgement: what a campaign sells, where it matters to whom. */
import type { Campaign, Confidence, Offer, Place, Value } from "../model/index.ts";
import { plainWords } from "./plain-words.ts";

/** An offer, as the file declares it or as its words give it away. */
export interface SeenOffer {
  readonly offer: Offer;
  readonly at: Place;
  readonly confidence: Confidence;
}

/**
 * Words that sell it, in the languages of the lexicon. They are read only where nothing is declared, and are kept to
 * those that hardly mean anything else.
 */
const WORDS: readonly (readonly [Offer, RegExp])[] = [
  [
    "payday_loan",
    /\b(pay ?day (loan|advance)s?|cash advance|sofortkredit|minikredit|mini ?cr[eé]dit|minicr[eé]dito|prestito veloce|empr[eé]stimo r[aá]pido)\b|即日融資/,
  ],
  [
    "credit",
    /\b(\d ?% ?apr|apr \d|personal loans?|credit (card|line|limit)s?|buy now,? pay later|pay later|spread the cost|interest free credit|ratenkredit|ratenzahlung|kreditkarte|pr[eê]t personnel|carte de cr[eé]dit|paiement en plusieurs fois|pr[eé]stamo personal|tarjeta de cr[eé]dito|prestito personale|carta di credito|empr[eé]stimo pessoal|cart[aã]o de cr[eé]dito)\b|カードローン|分割払い/,
  ],
  [
    "gambling",
    /\b(casino|free (bets?|spins?)|sports? ?bett?ing|online poker|slots? bonus|jackpots?|sportwetten|paris sportifs|apuestas deportivas|scommesse|apostas esportivas)\b|オンラインカジノ/,
  ],
  [
    "weight_loss",
    /\b(weight ?loss|lose weight|slimming|diet pills?|fat burners?|abnehmen|di[aä]tpillen|perdre du poids|minceur|perder peso|adelgazar|dimagrire|emagrecer)\b|ダイエット/,
  ],
];

/** What it sells: as declared, or else as its name and messages say. */
export function offersIn(campaign: Campaign): SeenOffer[] {
  if (campaign.offers.length > 0) {
    return campaign.offers.map(({ value, at }) => ({ offer: value, at, confidence: "high" }));
  }
  const texts = textsOf(campaign);
  return WORDS.flatMap(([offer, words]): SeenOffer[] => {
    const text = texts.find(({ value }) => words.test(plainWords(value).normalize("NFC")));
    return text ? [{ offer, at: text.at, confidence: "medium" }] : [];
  });
}

function textsOf({ name, description, messages }: Campaign): Value<string>[] {
  const written = messages.flatMap(({ subject, preheader, title, body, callToAction }) => [
    subject,
    preheader,
    title,
    body,
    callToAction,
  ]);
  return [name, description, ...written].filter((text) => text !== undefined);
}

/** What people need to live and get on: laws watch over who is shown it. */
export function isDecidingOffer(offer: Offer): boolean {
  return DECIDING.has(offer);
}

const DECIDING: ReadonlySet<Offer> = new Set([
  "housing",
  "employment",
  "credit",
  "payday_loan",
  "financial_services",
]);
