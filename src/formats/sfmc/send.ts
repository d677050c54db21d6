import type { Campaign, Message, Reference } from "../../model/index.ts";
import type { Companions } from "../shared/companions.ts";
import type { Cursor } from "../shared/cursor.ts";
import { classified } from "./classification.ts";
import { FILLED_COVERAGE, sendCoverage } from "./coverage.ts";
import { definitionOf, inlineSegment, referencesIn } from "./definition.ts";
import { leftOutBy } from "./recipients.ts";
import { trackingOf } from "./tracking.ts";

/** A user-initiated send to lists and data extensions, or a triggered send to one person at a time. */
export function readSend(object: Cursor, companions: Companions): Campaign {
  const messages = [messageOf(object)];
  const tracking = trackingOf([object]);
  const { include, exclude } = listsOf(object.get("SendDefinitionList"));
  const { lists, conditions } = leftOutBy([object]);
  const facts = { messages, namesSends: true, decidesTracking: tracking !== undefined };
  const base = definitionOf(object, sendCoverage(facts));
  const status = object.get("TriggeredSendStatus").string();
  const lined = object.get("SendDefinitionList");
  return {
    ...base,
    kind: "campaign",
    ...(status && { status }),
    ...classified([object], companions, object),
    channels: [object.value("email", "derived")],
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include,
      exclude: [...exclude, ...lists],
      inline: inlineSegment(base, conditions, include, FILLED_COVERAGE),
      at: lined.exists ? lined.at : object.at,
    },
    frequency: [],
    ...(tracking && { tracking }),
    messages,
  };
}

/** Everything but source lists leaves people out: `ExclusionList`, `DomainExclusion`, `OptOutList`. */
function listsOf(lists: Cursor): { include: Reference[]; exclude: Reference[] } {
  const [include, exclude]: [Reference[], Reference[]] = [[], []];
  for (const list of lists.items()) {
    const named = referencesIn(list.get("r__dataExtension_key"));
    const references = named.length > 0 ? named : referencesIn(list.get("r__list_PathName"));
    const type = list.get("SendDefinitionListType");
    (!type.exists || type.raw === "SourceList" ? include : exclude).push(...references);
  }
  return { include, exclude };
}

function messageOf(object: Cursor): Message {
  const sender = object.get("FromName").string() ?? object.get("FromAddress").string();
  const subject = object.get("EmailSubject").string() ?? object.get("DynamicEmailSubject").string();
  const preheader = object.get("PreHeader").string();
  return {
    channel: object.value("email", "derived"),
    ...(sender && { sender }),
    ...(subject && { subject }),
    ...(preheader && { preheader }),
    at: object.at,
  };
}
