/** Shared judgement: which definitions and facts a project makes use of. */
import {
  type Campaign,
  type Channel,
  conditionsIn,
  type DataSource,
  groupBy,
  type Message,
  type Project,
  type Segment,
} from "../model/index.ts";
import { plainWords } from "./plain-words.ts";

/**
 * The ids of segments that campaigns reach, leave out, or build from, whichever way. Unlike `Project.segmentsOf` it
 * also follows those whose members are left out.
 */
export function segmentIdsInUse({ campaigns, segments }: Project): ReadonlySet<string> {
  const byId = groupBy(segments, ({ id }) => id.value);
  const used = new Set(
    campaigns.flatMap(({ audience: { include, exclude, inline } }) => [
      ...[...include, ...exclude].map(({ id }) => id.value),
      ...(inline ? referencesIn(inline) : []),
    ]),
  );
  // What is added on the way is visited too.
  for (const id of used) {
    for (const reference of (byId.get(id) ?? []).flatMap(referencesIn)) used.add(reference);
  }
  return used;
}

function referencesIn({ conditions, seed }: Segment): string[] {
  const members = [...conditionsIn(conditions)].flatMap(({ condition }) =>
    condition.kind === "membership" ? condition.segment.id.value : [],
  );
  return seed ? [...members, seed.id.value] : members;
}

/** The ids of the data sources that segments read, in campaigns or on their own. */
export function sourceIdsInUse({ campaigns, segments }: Project): ReadonlySet<string> {
  const all = [...segments, ...campaigns.flatMap(({ audience }) => audience.inline ?? [])];
  return new Set(
    all.flatMap(({ sources, conditions }) => [
      ...sources.map(({ id }) => id.value),
      ...[...conditionsIn(conditions)].flatMap(({ condition }) => condition.source?.value ?? []),
    ]),
  );
}

/**
 * The names of facts that segments test and campaigns mention, in plain words. A text counts for every name in it, in
 * a merge token or not: a fact is rather taken for used than for useless.
 */
export function namesInUse({ campaigns, segments }: Project): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string) => names.add(plainWords(name));
  for (const segment of [...segments, ...campaigns.flatMap(({ audience }) => audience.inline ?? [])]) {
    for (const { condition } of conditionsIn(segment.conditions)) {
      if (condition.kind === "event") {
        add(condition.event.value);
        for (const { field } of condition.where) add(field.value);
      } else if (condition.kind === "profile") add(condition.field.value);
      else if (condition.kind === "prediction") add(condition.prediction.value);
      else if (condition.kind === "text") addAll(condition.text.value, add);
    }
  }
  for (const campaign of campaigns) {
    if (campaign.trigger?.event) add(campaign.trigger.event.value);
    for (const { value } of campaign.tracking?.identifiers ?? []) add(value);
    if (campaign.consent?.evidence) addAll(campaign.consent.evidence.value, add);
    for (const text of campaign.messages.flatMap(textsOf)) addAll(text, add);
  }
  return names;
}

/** Names as merge tokens write them: `quiz.favourite_room` is used, and so is `favourite_room`. */
function addAll(text: string, add: (name: string) => void): void {
  for (const [name] of text.matchAll(/[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/gu)) {
    add(name);
    for (const part of name.split(".")) add(part);
  }
}

function textsOf({ sender, subject, preheader, title, body, callToAction }: Message): string[] {
  return [sender, subject, preheader, title, body, callToAction].flatMap((text) => text?.value ?? []);
}

/** What a message cannot be sent without, by the channel it takes. */
const ADDRESS: Readonly<Partial<Record<Channel, RegExp>>> = {
  email: /\be ?mail/,
  sms: /\b(phone|mobile|msisdn)/,
  whatsapp: /\b(phone|mobile|msisdn)/,
  voice: /\b(phone|mobile|msisdn)/,
  direct_mail: /\b(address|street|post ?code|zip|city|name)/,
  push: /\b(device|push) (token|id)/,
};

/** The channels that campaigns take, each once. */
export function channelsTaken(campaigns: readonly Campaign[]): ReadonlySet<Channel> {
  return new Set(campaigns.flatMap(({ channels }) => channels.map(({ value }) => value)));
}

/** Whether some of the channels needs the fact to reach anybody. */
export function isAddressFor(field: string, channels: ReadonlySet<Channel>): boolean {
  const words = plainWords(field);
  return [...channels].some((channel) => ADDRESS[channel]?.test(words));
}

/** Kept for something other than marketing: to deliver an order, to take a payment, because the law says so. */
export function servesMoreThanMarketing({ consent }: DataSource): boolean {
  const purposes = consent?.purposes ?? [];
  return consent?.basis?.value === "contract" || purposes.some(({ value }) => !value.startsWith("marketing"));
}
