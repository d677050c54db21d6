/** Shared judgement: what consent a campaign rests on, all the way from where its data was collected. */
import type { Campaign, Consent, DataSource, Project, Value } from "../model/index.ts";
import type { ReadContext } from "./context.ts";
import { adChannelsOf, isMarketing } from "./delivery.ts";
import { isFromOthers } from "./provenance.ts";
import { overreachesOf } from "./purposes.ts";

/** One place along the way where people agreed, or did not. */
export interface ConsentLink {
  readonly holder: Campaign | DataSource;
  readonly consent: Consent;
}

/** What consent was given for a campaign: that of each source behind it, then its own. Whoever says nothing is no link. */
export function consentChain(campaign: Campaign, project: Project): ConsentLink[] {
  const holders = [...project.sourcesOf(campaign), campaign];
  return holders.flatMap((holder) => (holder.consent ? [{ holder, consent: holder.consent }] : []));
}

/**
 * The weakest consent along the way decides: a link at which nobody was asked, the campaign's own before its
 * sources'. Whoever states no basis is silent, which is another thing.
 *
 * Of a source, `legitimate_interest` is enough for messages that go by what people did with the company itself; for
 * advertisements, and for data from others, it is not.
 */
export function notAskedIn(campaign: Campaign, project: Project): Unasked | undefined {
  if (!isMarketing(campaign)) return undefined;
  for (const { holder, consent } of [...consentChain(campaign, project)].reverse()) {
    const { basis } = consent;
    if (basis?.value === "none") return { holder, basis };
    if (basis?.value !== "legitimate_interest") continue;
    if (holder.kind === "campaign" || isFromOthers(holder) || adChannelsOf(campaign).length > 0) {
      return { holder, basis };
    }
  }
  return undefined;
}

export interface Unasked {
  readonly holder: Campaign | DataSource;
  readonly basis: Value<string>;
}

/** Whether the consent claims that the person said yes. Whoever names no basis but how they asked, does. */
export function claimsAYes({ basis }: Consent): boolean {
  return basis === undefined || basis.value === "opt_in" || basis.value === "double_opt_in";
}

/** A yes that is over, was ticked beforehand, was bundled, or rests on a supplier's word. */
function isSpoilt({ holder, consent }: ConsentLink, today: string): boolean {
  const day = lastDayOf(consent);
  const isOver = day !== undefined && day < today;
  const isNoChoice = claimsAYes(consent) && (consent.preTicked?.value || consent.bundled?.value);
  return isOver || isNoChoice === true || (holder.kind === "data-source" && isUnverified(holder));
}

/** Whether another company says that people agreed, and nobody asked it for proof. */
export function isUnverified(source: DataSource): boolean {
  return isFromOthers(source) && source.consent?.verifiedWithSupplier?.value !== true;
}

/** The last day on which the consent holds, as an ISO date; nothing when it has no end, or nobody can tell. */
export function lastDayOf({ expires, obtained }: Consent): string | undefined {
  if (typeof expires?.value !== "number") return expires?.value;
  return obtained && daysAfter(obtained.value, expires.value);
}

/** @param date ISO date */
function daysAfter(date: string, days: number): string | undefined {
  const time = Date.parse(date) + days * 86_400_000;
  // Beyond the calendar of ISO dates there is no end that matters.
  return Number.isNaN(time) || time > Date.parse("9999-12-31")
    ? undefined
    : new Date(time).toISOString().slice(0, 10);
}

/** Whether a yes counts: asked at every link, without a flaw at any, and for what the data is used for. */
export function isSoundYes(campaign: Campaign, { project, today }: ReadContext): boolean {
  const chain = consentChain(campaign, project);
  return (
    notAskedIn(campaign, project) === undefined &&
    !chain.some((link) => isSpoilt(link, today)) &&
    overreachesOf(campaign, project).length === 0
  );
}
