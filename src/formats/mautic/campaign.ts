import type { Campaign, ConditionNode, FrequencyCap, Schedule, Trigger } from "../../model/index.ts";
import { group, joinIfAny } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { branchesIn } from "./branches.ts";
import type { Bundle } from "./bundle.ts";
import { campaignCoverage, SEGMENT_COVERAGE } from "./coverage.ts";
import { definitionOf, referenceTo, statusOf } from "./definition.ts";
import { messagesOf, optOutOf, variantConditions } from "./email.ts";
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
  const lists = bundle.attached("lists", "campaign", campaign);
  const forms = bundle.attached("forms", "campaign", campaign);
  return {
    ...base,
    kind: "campaign",
    ...(status && { status }),
    purpose: campaign.value("marketing", "default"),
    channels: [...new Map(sends.map(({ channel }) => [channel.value, channel])).values()],
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include: lists.flatMap((list) => referenceTo(list) ?? []),
      exclude: [],
      inline: {
        kind: "segment",
        id: base.id,
        conditions: group("all", conditionsOf(forms, lists.length > 0, events, sends), campaign.at),
        sources: [],
        at: campaign.at,
        format: base.format,
        coverage: SEGMENT_COVERAGE,
        suppressions: [],
      },
      at: campaign.at,
    },
    trigger: triggerOf(campaign, forms, lists, events, sends),
    frequency: caps,
    ...(schedule && { schedule }),
    messages,
    ...(transparency && { transparency }),
  };
}

/** A form brings people in; where segments do as well, it says nothing of everybody. */
function conditionsOf(
  forms: readonly Cursor[],
  hasSegments: boolean,
  events: readonly Cursor[],
  sends: readonly Send[],
): ConditionNode[] {
  const submitted = hasSegments ? [] : forms.map(submission);
  const sorting = [
    ...branchesIn(events, eventsById(events)),
    ...sends.flatMap(({ email }) => (email ? variantConditions(email) : [])),
  ];
  return [submitted, sorting].flatMap((nodes) => {
    const [first] = nodes;
    return (first && joinIfAny("any", nodes, first.at)) ?? [];
  });
}

function submission(form: Cursor): ConditionNode {
  const id = form.text();
  const test = { operator: "eq" as const, values: id ? [id] : [] };
  return {
    kind: "event",
    event: form.value("form submission", "derived"),
    where: [{ field: form.value("form", "derived"), test }],
    at: form.at,
  };
}

function triggerOf(
  campaign: Cursor,
  forms: readonly Cursor[],
  lists: readonly Cursor[],
  events: readonly Cursor[],
  sends: readonly Send[],
): Trigger {
  const [form] = forms;
  const byId = eventsById(events);
  const [delayDays] = sends
    .flatMap(({ event }) => delayBefore(event, byId) ?? [])
    .sort((one, other) => one.value - other.value);
  const isEvent = form !== undefined && lists.length === 0;
  return {
    type: campaign.value(isEvent ? "event" : "segment_entry", "derived"),
    ...(form && isEvent && { event: form.value("form submission", "derived") }),
    ...(delayDays && { delayDays }),
    at: campaign.at,
  };
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
