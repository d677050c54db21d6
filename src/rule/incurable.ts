/** Shared judgement: what people's consent does not make lawful. */
import type { Campaign } from "../model/index.ts";
import type { ReadContext } from "./context.ts";
import { adChannelsOf } from "./delivery.ts";

/** The EU's laws under which a person's consent changes nothing for advertisements on platforms. */
const CONSENT_DOES_NOT_CURE = ["dsa-26-3", "dsa-28-2"];

/**
 * Those of the sources that forbid what the campaigns do in advertisements, whatever people agreed to.
 *
 * @param consentDoesNotCure the sources of which that is true, where they are not the EU's for sensitive data
 */
export function incurableInAds(
  sources: readonly string[],
  campaigns: readonly Campaign[],
  ctx: ReadContext,
  consentDoesNotCure: readonly string[] = CONSENT_DOES_NOT_CURE,
): string[] {
  const inAds = campaigns.filter((campaign) => adChannelsOf(campaign).length > 0);
  return sources.filter(
    (key) => consentDoesNotCure.includes(key) && inAds.some((campaign) => ctx.applies(key, campaign)),
  );
}
