import type { Campaign, Message, Purpose, Segment, Trigger, Value } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { actionsOf } from "./actions.ts";
import { capsOf } from "./caps.ts";
import { channelsOf } from "./channels.ts";
import { readGroups } from "./conditions.ts";
import { flowCoverage, SEGMENT_COVERAGE } from "./coverage.ts";
import { attributesOf, definitionOf, innerDefinitionOf } from "./definition.ts";
import { type FlowMessage, flowMessages } from "./flow-messages.ts";
import { optOutOfTexts } from "./opt-out.ts";
import { personIdsIn } from "./person-ids.ts";
import type { Resources } from "./resources.ts";
import { readSplits } from "./splits.ts";
import { delayBeforeFirstMessage, reentryAfterDays } from "./timing.ts";
import { type FlowTrigger, readTrigger, triggerByName } from "./trigger.ts";

/** A flow is a campaign that people enter one by one. */
export function readFlow(resource: Cursor, resources: Resources): Campaign {
  const attributes = attributesOf(resource);
  const definition = innerDefinitionOf(resource);
  const actions = actionsOf(resource, definition, resources);
  const sent = flowMessages(actions, resources);
  const messages = sent.flatMap((message) => message.messages);
  const trigger =
    readTrigger(definition.path("triggers", 0), resources) ?? triggerByName(attributes.get("trigger_type"));
  const conditions = [
    ...(trigger?.conditions ?? []),
    ...readGroups(definition.get("profile_filter"), resources),
    ...readSplits(actions, resources),
  ];
  const base = definitionOf(resource, coverageOfFlow(definition, trigger, sent, messages), resources);
  const status = attributes.get("status").string();
  const purpose = purposeOf(sent);
  const transparency = optOutOfTexts(sent.map(({ channel, settings }) => ({ channel, options: settings })));
  return {
    ...base,
    kind: "campaign",
    ...(status && { status }),
    ...(purpose && { purpose }),
    channels: channelsOf(messages),
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include: trigger?.group ? [trigger.group] : [],
      exclude: [],
      ...(conditions.length > 0 && { inline: inlineSegment(base, definition, conditions) }),
      at: definition.at,
    },
    ...(trigger && { trigger: triggerOf(trigger, definition) }),
    frequency: capsOf(definition.get("profile_filter")),
    ...trackingOf(sent),
    messages,
    ...(transparency && { transparency }),
  };
}

/** Whether opens and clicks are recorded is set in the account; what is put into links stands in each message. */
function trackingOf(sent: readonly FlowMessage[]): Pick<Campaign, "tracking"> {
  const identifiers = sent.flatMap(({ settings }) => personIdsIn(settings));
  const [first] = identifiers;
  return first ? { tracking: { identifiers, at: first.at } } : {};
}

/** The people of a flow, who are described nowhere else. The flow's name is left to the flow. */
function inlineSegment(
  { id, format, suppressions }: Pick<Campaign, "id" | "format" | "suppressions">,
  definition: Cursor,
  conditions: Parameters<typeof group>[1],
): Segment {
  return {
    kind: "segment",
    id,
    at: definition.at,
    format,
    coverage: SEGMENT_COVERAGE,
    suppressions,
    conditions: group("all", conditions, definition.at),
    sources: [],
  };
}

function triggerOf(trigger: FlowTrigger, definition: Cursor): Trigger {
  const delayDays = delayBeforeFirstMessage(definition);
  const reentry = reentryAfterDays(definition);
  return {
    type: trigger.type,
    ...(trigger.event && { event: trigger.event }),
    ...(delayDays && { delayDays }),
    ...(reentry && { reentryAfterDays: reentry }),
    at: trigger.at,
  };
}

/** Every message is marked as marketing or transactional; one marketing message makes the flow marketing. */
function purposeOf(sent: readonly FlowMessage[]): Value<Purpose> | undefined {
  const first = sent[0];
  if (!first) return undefined;
  const marketing = sent.find(({ settings }) => settings.get("transactional").raw !== true);
  const decisive = (marketing ?? first).settings.get("transactional");
  return decisive.value(marketing ? "marketing" : "transactional", decisive.exists ? "derived" : "default");
}

function coverageOfFlow(
  definition: Cursor,
  trigger: FlowTrigger | undefined,
  sent: readonly FlowMessage[],
  messages: readonly Message[],
) {
  const switchesOf = (messages: readonly FlowMessage[], key: string) =>
    messages.map(({ settings }) => settings.get(key).boolean()?.value);
  return flowCoverage({
    messages,
    hasDefinition: definition.get("actions").exists,
    startsFromGroup: trigger?.type.value === "segment_entry",
    smartSending: switchesOf(sent, "smart_sending_enabled"),
    quietHours: switchesOf(
      sent.filter(({ channel }) => channel === "sms"),
      "sms_quiet_hours_enabled",
    ),
  });
}
