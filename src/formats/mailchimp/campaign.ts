import type { Audience, Campaign, ConditionNode, Segment, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { namesIds, readConditions } from "./conditions.ts";
import { campaignCoverage, SEGMENT_COVERAGE } from "./coverage.ts";
import { definitionOf } from "./definition.ts";
import { messagesOf } from "./messages.ts";
import { keptAt } from "./segment.ts";
import { trackingOf } from "./tracking.ts";
import { triggerOf } from "./trigger.ts";

/** A campaign, an automation, or one email of an automation: an email to an audience, or to some of its contacts. */
export function readCampaign(object: Cursor): Campaign {
  const recipients = object.get("recipients");
  const conditions = readConditions(recipients.get("segment_opts"));
  const messages = messagesOf(object);
  const tracking = trackingOf(object.get("tracking"));
  const coverage = campaignCoverage({
    recipients: recipients.exists,
    unnamed: namesIds(conditions),
    tracking: tracking !== undefined,
    messages,
  });
  const base = definitionOf(object, object.path("settings", "title").string(), coverage);
  const status = statusOf(object.get("status"));
  const start = object.get("send_time").string();
  const trigger = triggerOf(object);
  return {
    ...base,
    kind: "campaign",
    ...(status && { status }),
    purpose: object.value("marketing", "default"),
    channels: [object.value("email", "derived")],
    regions: [],
    offers: [],
    reviewers: [],
    audience: reached(recipients, conditions, object, base.id),
    ...(trigger && { trigger }),
    frequency: [],
    ...(start && { schedule: { start, at: start.at } }),
    ...(tracking && { tracking }),
    messages,
  };
}

/**
 * The audience, of which conditions choose some, or a saved segment. Beside conditions the segment is not named: they were
 * its own, and it may have been changed since.
 */
function reached(
  recipients: Cursor,
  conditions: ConditionNode | undefined,
  object: Cursor,
  id: Value<string>,
): Audience {
  const options = recipients.get("segment_opts");
  const name = recipients.get("list_name").string();
  const list = keptAt(recipients.get("list_id")).map((reference) => ({
    ...reference,
    ...(name && { name }),
  }));
  // 0 stands for none.
  const saved = keptAt(options.get("saved_segment_id")).filter((segment) => segment.id.value !== "0");
  return {
    include: conditions || saved.length === 0 ? list : saved,
    exclude: [],
    ...(conditions && { inline: inlineSegment(id, conditions, recipients, options) }),
    at: recipients.exists ? recipients.at : object.at,
  };
}

function inlineSegment(
  id: Value<string>,
  conditions: ConditionNode,
  recipients: Cursor,
  options: Cursor,
): Segment {
  return {
    kind: "segment",
    id,
    conditions,
    sources: keptAt(recipients.get("list_id")),
    at: options.at,
    format: "mailchimp",
    coverage: SEGMENT_COVERAGE,
    suppressions: [],
  };
}

/** `save` is Mailchimp's word for a draft. */
function statusOf(status: Cursor): Value<string> | undefined {
  return status.raw === "save" ? status.value("draft", "derived") : status.string();
}
