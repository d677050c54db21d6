/** The closed sets of words of the format. The schemas have them too; a test holds the two together. */
import type { Campaign, Consent, ConsentBasis, Party, Transparency, Trigger } from "../../model/index.ts";

type Word<T extends { readonly value: string } | undefined> = readonly NonNullable<T>["value"][];

export const PURPOSES: Word<Campaign["purpose"]> = ["marketing", "transactional", "service"];
export const EXPANSIONS: Word<Campaign["audience"]["expansion"]> = ["none", "lookalike", "platform_auto"];
export const TRIGGERS: Word<Trigger["type"]> = ["event", "segment_entry", "date", "schedule"];
export const OPT_OUTS: Word<Transparency["optOut"]> = ["one_click", "link", "reply", "settings", "none"];
export const SPECIAL_CATEGORY: Word<Consent["specialCategory"]> = ["explicit", "none"];
export const PARTIES: readonly Party[] = ["zero", "first", "second", "third", "inferred"];
export const CONSENT_BASES: readonly ConsentBasis[] = [
  "opt_in",
  "double_opt_in",
  "soft_opt_in",
  "contract",
  "legitimate_interest",
  "none",
];
