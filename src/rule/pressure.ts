/** Shared judgement: how often all campaigns together may reach one person. */
import {
  type Campaign,
  type Channel,
  compareText,
  type FrequencyCap,
  groupBy,
  type Project,
  type Segment,
} from "../model/index.ts";
import { type Kind, kindOf } from "./bearable.ts";
import { isMarketing } from "./delivery.ts";
import { daysOf, isRunning } from "./running.ts";

/** One campaign's part in it: what its caps allow one person in a week. */
export interface Share {
  readonly campaign: Campaign;
  readonly aWeek: number;
  /** The cap that allows it. */
  readonly cap: FrequencyCap;
}

/** What one person may get in the fullest week: the sum, and who contributes, the most first. */
export interface Pressure {
  readonly kind: Kind;
  readonly aWeek: number;
  readonly shares: readonly Share[];
}

/**
 * Running marketing campaigns that reach everybody in a segment: they name it or a segment around it, and leave out
 * none that it lies in. Campaigns on segments that merely might overlap are not among them.
 */
export function campaignsOnAllOf(segment: Segment, project: Project, today: string): Campaign[] {
  const around = project.segmentsAround(segment);
  const leavesOut = (campaign: Campaign) =>
    campaign.audience.exclude.length > 0 &&
    project.exclusionsOf(campaign).some((excluded) => around.includes(excluded));
  const campaigns = new Set(around.flatMap((outer) => project.campaignsNaming(outer)));
  return [...campaigns].filter(
    (campaign) => isMarketing(campaign) && isRunning(campaign, today) && !leavesOut(campaign),
  );
}

/** The pressure on a person in the segment, one entry for each kind that two campaigns or more add to. */
export function pressureOn(segment: Segment, project: Project, today: string): Pressure[] {
  const campaigns = campaignsOnAllOf(segment, project, today);
  if (campaigns.length < 2) return [];
  return KINDS.flatMap((kind) => {
    const shares = campaigns.flatMap((campaign) => shareOf(campaign, kind, today) ?? []);
    const fullest = inOnePlace(shares).map((together) => atTheFullest(together, today));
    const [shown] = fullest.sort((a, b) => sumOf(b) - sumOf(a));
    return shown && shown.length > 1 ? [{ kind, aWeek: sumOf(shown), shares: shown }] : [];
  });
}

const KINDS: readonly Kind[] = ["ads", "email", "push", "text", "messages"];

/** Nothing when the campaign sends no such thing, or does not say how often. */
function shareOf(campaign: Campaign, kind: Kind, today: string): Share | undefined {
  const channels = new Set(
    campaign.channels.map(({ value }) => value).filter((channel) => isOf(kind, channel)),
  );
  if (channels.size === 0) return undefined;
  return weekOf(campaign, [...channels], today);
}

/** How often in a week one campaign may reach a person on some of its channels together. Nothing when it has no rate. */
export function weekOf(campaign: Campaign, channels: readonly Channel[], today: string): Share | undefined {
  const perChannel = channels.map((channel) => tightestOn(channel, campaign, today));
  const together = tightestOn("all", campaign, today);
  // A channel without a cap of its own is held by the one over all of them, or by nothing.
  if (!together && perChannel.some((week) => week === undefined)) return undefined;
  const sum = perChannel.reduce((total, week) => total + (week?.aWeek ?? Number.POSITIVE_INFINITY), 0);
  if (together && together.aWeek <= sum) return together;
  const [most] = perChannel.flatMap((week) => week ?? []).sort((a, b) => b.aWeek - a.aWeek);
  return most && { ...most, aWeek: sum };
}

function isOf(kind: Kind, channel: Channel): boolean {
  const own = kindOf(channel);
  return own !== undefined && (own === kind || (kind === "messages" && own !== "ads"));
}

/** The tightest of the caps on a channel, as a number a week. */
function tightestOn(channel: Channel | "all", campaign: Campaign, today: string): Share | undefined {
  const { from, to } = daysOf(campaign, today);
  const runs = Math.max(1, (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY + 1);
  const caps = campaign.frequency.filter((cap) => cap.channel.value === channel);
  const lifetime = campaign.frequency
    .filter((cap) => cap.per.value === "campaign" && [channel, "all"].includes(cap.channel.value))
    .map(({ max }) => max.value);
  const rates = caps.flatMap((cap) =>
    typeof cap.per.value === "number" && cap.per.value > 0
      ? [{ campaign, cap, aWeek: (cap.max.value / cap.per.value) * Math.min(7, runs) }]
      : [],
  );
  const [tightest] = rates.sort((a, b) => a.aWeek - b.aWeek);
  // Over a campaign's whole life there is no rate; beside a rate it is still the most there can be.
  return tightest && { ...tightest, aWeek: Math.min(tightest.aWeek, ...lifetime) };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Nobody is in two regions: groups of shares by the regions they name, each with those that name none. */
function inOnePlace(shares: readonly Share[]): Share[][] {
  const regions = ({ campaign }: Share) =>
    campaign.regions
      .map(({ value }) => value)
      .sort(compareText)
      .join();
  const groups = groupBy(shares, regions);
  const anywhere = groups.get("") ?? [];
  groups.delete("");
  return groups.size > 0 ? [...groups.values()].map((group) => [...group, ...anywhere]) : [anywhere];
}

/** The shares of the day on which most comes together, the largest first. It is a day on which some campaign starts. */
function atTheFullest(shares: readonly Share[], today: string): Share[] {
  const timed = shares.map((share) => ({ share, ...daysOf(share.campaign, today) }));
  const starts = timed.toSorted((a, b) => compareText(a.from, b.from));
  const ends = timed.toSorted((a, b) => compareText(a.to, b.to));
  let [sum, most, day, ended] = [0, 0, today, 0];
  for (const { share, from } of starts) {
    sum += share.aWeek;
    for (let next = ends[ended]; next && next.to < from; next = ends[++ended]) sum -= next.share.aWeek;
    if (sum > most) [most, day] = [sum, from];
  }
  return timed
    .filter(({ from, to }) => from <= day && day <= to)
    .map(({ share }) => share)
    .sort((a, b) => b.aWeek - a.aWeek);
}

function sumOf(shares: readonly Share[]): number {
  return shares.reduce((total, { aWeek }) => total + aWeek, 0);
}
