/** Rules: when something happens, something is done. Some write to the person, the others write down what they think of them. */
import type { Campaign, ConditionNode, FrequencyCap, Message, Segment } from "../../model/index.ts";
import { conditionsIn } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { htmlToText } from "../shared/html-to-text.ts";
import { readCondition } from "./condition.ts";
import { mailCoverage } from "./coverage.ts";
import { definitionOf } from "./definition.ts";
import { segmentOf } from "./segment.ts";

/** A rule that sends emails; nothing for any other. */
export function readMail(rule: Cursor): Campaign | undefined {
  const mails = rule
    .get("actions")
    .items()
    .filter((action) => action.get("type").raw === "sendMailAction");
  const [first] = mails;
  if (!first) return undefined;
  const messages = mails.map(messageOf);
  const condition = rule.get("condition");
  const conditions = readCondition(condition);
  const enabled = rule.path("metadata", "enabled").boolean();
  const [event] = [...conditionsIn(conditions)].flatMap(({ condition }) =>
    condition.kind === "event" ? [condition.event] : [],
  );
  return {
    ...definitionOf(rule, mailCoverage(conditions, messages)),
    kind: "campaign",
    ...(enabled && {
      status: { ...enabled, value: enabled.value ? "enabled" : "disabled", origin: "derived" },
    }),
    purpose: rule.value("marketing", "default"),
    channels: [first.get("type").value("email", "derived")],
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include: [],
      exclude: [],
      inline: segmentOf(rule, group("all", [conditions], condition.at)),
      at: condition.at,
    },
    trigger: { type: condition.value("event", "derived"), ...(event && { event }), at: condition.at },
    frequency: capOf(rule),
    messages,
  };
}

function messageOf(mail: Cursor): Message {
  const parameters = mail.get("parameterValues");
  const sender = parameters.get("from").string();
  const subject = parameters.get("subject").string();
  const template = parameters.get("template").string();
  return {
    channel: mail.get("type").value("email", "derived"),
    ...(sender && { sender }),
    ...(subject && { subject }),
    ...(template && { body: { ...template, value: htmlToText(template.value) } }),
    at: mail.at,
  };
}

function capOf(rule: Cursor): FrequencyCap[] {
  const once = rule.get("raiseEventOnlyOnceForProfile");
  if (once.raw !== true) return [];
  const { at } = once;
  return [
    {
      channel: once.value("email", "derived"),
      max: once.value(1, "derived"),
      per: once.value("campaign", "derived"),
      at,
    },
  ];
}

/** Who meets the condition is marked: a segment, of people of whom the mark is now said. */
export function readMarking(rule: Cursor): Segment {
  const actions = rule.get("actions");
  const marks = actions.items().flatMap((action): ConditionNode[] => {
    const parameters = action.get("parameterValues");
    const field = parameters.get("setPropertyName").string();
    const value = parameters.get("setPropertyValue").scalar();
    const test = { operator: "eq" as const, values: value ? [value] : [] };
    return field
      ? [
          {
            kind: "profile",
            field: { ...field, value: field.value.replace(/^properties\./, "") },
            test,
            at: action.at,
          },
        ]
      : [];
  });
  const condition = rule.get("condition");
  return segmentOf(rule, group("all", [readCondition(condition), ...marks], condition.at));
}
