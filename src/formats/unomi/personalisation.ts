import type { Campaign, ConditionNode, Message } from "../../model/index.ts";
import { group, joinIfAny } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { htmlToText } from "../shared/html-to-text.ts";
import { placeAsId } from "../shared/place-as-id.ts";
import { readCondition } from "./condition.ts";
import { personalisationCoverage, SEGMENT_COVERAGE } from "./coverage.ts";

/** A place on the site, and who is shown what there. */
export function readPersonalisation(personalisation: Cursor): Campaign {
  const contents = personalisation.get("contents");
  const messages = contents.items().map(messageOf);
  const id = personalisation.get("id").text() ?? placeAsId(personalisation);
  const shown = contents.items().flatMap((content) => conditionOf(content) ?? []);
  const conditions = group("any", shown, contents.at);
  return {
    kind: "campaign",
    id,
    at: personalisation.at,
    format: "unomi",
    coverage: personalisationCoverage(conditions, messages),
    suppressions: [],
    purpose: personalisation.value("marketing", "default"),
    channels: [personalisation.value("on_site", "derived")],
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include: [],
      exclude: [],
      inline: {
        kind: "segment",
        id,
        conditions,
        sources: [],
        at: contents.at,
        format: "unomi",
        coverage: SEGMENT_COVERAGE,
        suppressions: [],
      },
      at: contents.at,
    },
    frequency: [],
    messages,
  };
}

/** All filters of a content hold for whoever is shown it, and the interests it is tagged with are theirs. */
function conditionOf(content: Cursor): ConditionNode | undefined {
  const filters = content
    .get("filters")
    .items()
    .map((filter) => filter.get("condition"))
    .filter(({ exists }) => exists)
    .map(readCondition);
  const interests = interestsOf(content.path("properties", "interests"));
  return joinIfAny("all", [...filters, ...interests], content.at);
}

function interestsOf(interests: Cursor): ConditionNode[] {
  const values = interests.itemsOrSelf().flatMap((item) => item.string() ?? []);
  if (values.length === 0) return [];
  const field = interests.value("interests", "derived");
  return [{ kind: "profile", field, test: { operator: "in", values }, at: interests.at }];
}

function messageOf(content: Cursor): Message {
  const text = content.get("content").string();
  return {
    channel: content.value("on_site", "derived"),
    ...(text && { body: { ...text, value: htmlToText(text.value) } }),
    at: content.at,
  };
}
