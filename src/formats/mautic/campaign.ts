import type { Campaign, ConditionNode, FrequencyCap, Schedule, Value } from "../../model/index.ts";
import { channelsOf } from "../shared/channels-of.ts";
import { group, joinIfAny } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { branchesIn } from "./branches.ts";
import type { Bundle } from "./bundle.ts";
import { campaignCoverage, SEGMENT_COVERAGE } from "./coverage.ts";
import { definitionOf, referenceTo, statusOf } from "./definition.ts";
import { messagesOf, optOutOf, variantConditions } from "./email.ts";
import { type Entry, entryOf, submissionOf, triggerOf } from "./entry.ts";
import { delayBefore, eventsById, type Send, sendsIn } from "./events.ts";
import { quietHoursOf } from "./sending-hours.ts";

/** A campaign that people enter one by one, through its segments and forms. */
export function readCampaign(campaign: Cursor, bundle: Bundle): Campaign {
  const events = bundle.eventsOf(campaign);
  const sends = sendsIn(events, bundle);
  const messages = sends.flatMap(({ event, channel, email }) =>
    email ? messagesOf(email) : [{ channel, at: event.at }],
  );
  const caps = capOf(sends);
  const base = definitionOf(campaign, campaignCoverage(messages, caps.length > 0));
  const status = statusOf(campaign);
  const schedule = scheduleOf(sends);
  const transparency = optOutOf(sends.map(({ email }) => email));
  const entry = entryOf(campaign, bundle);
  return {
    ...base,
    kind: "campaign",
    ...(status && { status }),
    purpose: campaign.value("marketing", "default"),
    channels: channelsOf(sends),
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include: entry.lists.flatMap((list) => referenceTo(list) ?? []),
      exclude: [],
      inline: {
        kind: "segment",
        id: base.id,
        conditions: group("all", conditionsOf(entry, events, sends), campaign.at),
        sources: [],
        at: campaign.at,
        format: base.format,
        coverage: SEGMENT_COVERAGE,
        suppressions: [],
      },
      at: campaign.at,
    },
    trigger: triggerOf(campaign, entry, firstDelay(events, sends)),
    frequency: caps,
    ...(schedule && { schedule }),
    messages,
    ...(transparency && { transparency }),
  };
}

function conditionsOf({ forms }: Entry, events: readonly Cursor[], sends: readonly Send[]): ConditionNode[] {
  const sorting = [
    ...branchesIn(events, eventsById(events)),
    ...sends.flatMap(({ email }) => (email ? variantConditions(email) : [])),
  ];
  return [forms.map(submissionOf), sorting].flatMap((nodes) => {
    const [first] = nodes;
    return (first && joinIfAny("any", nodes, first.at)) ?? [];
  });
}

function firstDelay(events: readonly Cursor[], sends: readonly Send[]): Value<number> | undefined {
  const byId = eventsById(events);
  const delays = sends.flatMap(({ event }) => delayBefore(event, byId) ?? []);
  return delays.sort((one, other) => one.value - other.value)[0];
}

/** Where every message is a marketing email, each contact gets each of them once. */
function capOf(sends: readonly Send[]): FrequencyCap[] {
  const [first] = sends;
  if (!first || !sends.every(({ once }) => once)) return [];
  const type = first.event.path("properties", "email_type");
  const emails = new Set(sends.map(({ event }) => event.path("properties", "email").text()?.value));
  return [
    {
      channel: type.value("email", "derived"),
      max: type.value(emails.size, "derived"),
      per: type.value("campaign", "derived"),
      at: type.at,
    },
  ];
}

function scheduleOf(sends: readonly Send[]): Schedule | undefined {
  const quietHours = quietHoursOf(sends);
  return quietHours && { quietHours, at: quietHours.at };
}
