import type { Campaign, CampaignConsent, ConditionNode, Trigger } from "../../model/index.ts";
import { channelsOf } from "../shared/channels-of.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { journeyCoverage, SEGMENT_COVERAGE } from "./coverage.ts";
import { definitionOf, referenceTo } from "./definition.ts";
import type { Resources } from "./resources.ts";
import { delayBefore, membershipOfAny, sendingsIn, splitsIn } from "./steps.ts";

/** A journey is a campaign that people enter one by one, with the templates that were found for it. */
export interface Journey {
  readonly campaign: Campaign;
  readonly templates: readonly Cursor[];
}

export function readJourney(resource: Cursor, resources: Resources): Journey {
  const definition = resource.get("definition");
  const entry = definition.get("entryNode");
  const nodes = definition.get("nodes").items();
  const sendings = sendingsIn(nodes, resources);
  const messages = sendings.map(({ message }) => message);
  const groups = sendings.map(({ node }) =>
    resources.find("subscription group", node.get("subscriptionGroupId")),
  );
  const consent = consentOf(groups);
  const segment = referenceTo(entry.get("segment"));
  const status = resource.get("status").string();
  const coverage = journeyCoverage({
    messages,
    startsFromSegment: segment !== undefined,
    consent,
    sendsUnlessRefused: groups.some((group) => group?.get("type").raw === "OptOut"),
  });
  const base = definitionOf(resource, coverage);
  const campaign: Campaign = {
    ...base,
    kind: "campaign",
    ...(status && { status }),
    purpose: resource.value("marketing", "default"),
    channels: channelsOf(messages),
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include: segment ? [segment] : [],
      exclude: [],
      inline: {
        kind: "segment",
        id: base.id,
        conditions: group("all", conditionsOf(entry, nodes), entry.at),
        sources: [],
        at: definition.at,
        format: base.format,
        coverage: SEGMENT_COVERAGE,
        suppressions: [],
      },
      at: entry.at,
    },
    trigger: triggerOf(resource, definition, nodes),
    frequency: [],
    ...(consent && { consent }),
    messages,
  };
  return { campaign, templates: sendings.flatMap(({ template }) => template ?? []) };
}

/** What brings people in, whether they want the messages, and what sorts them on the way. */
function conditionsOf(entry: Cursor, nodes: readonly Cursor[]): ConditionNode[] {
  const event = entry.get("event").string();
  const did: ConditionNode[] = event ? [{ kind: "event", event, where: [], at: entry.at }] : [];
  const groups = nodes.map((node) => node.get("subscriptionGroupId"));
  return [...did, ...membershipOfAny(groups), ...splitsIn(nodes)];
}

function triggerOf(resource: Cursor, definition: Cursor, nodes: readonly Cursor[]): Trigger {
  const entry = definition.get("entryNode");
  const event = entry.get("event").string();
  const delayDays = delayBefore(definition, nodes);
  // Off, a person passes through once.
  const again = resource.get("canRunMultiple");
  const isSaid = typeof again.raw === "boolean";
  return {
    type: entry.value(event ? "event" : "segment_entry", "derived"),
    ...(event && { event }),
    ...(delayDays && { delayDays }),
    ...(isSaid && {
      reentryAfterDays: again.value(again.raw ? 0 : Number.POSITIVE_INFINITY, "derived"),
    }),
    at: entry.at,
  };
}

/** Every message goes to a group that people join themselves: the group is the record of their yes. */
function consentOf(groups: readonly (Cursor | undefined)[]): CampaignConsent | undefined {
  const [first] = groups;
  if (!first || !groups.every((group) => group?.get("type").raw === "OptIn")) return undefined;
  const type = first.get("type");
  const evidence = first.get("name").string();
  return {
    basis: type.value("opt_in", "derived"),
    channels: [],
    ...(evidence && { evidence }),
    at: type.at,
  };
}
