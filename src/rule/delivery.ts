/** Shared judgement: how a campaign reaches people and what it does when it gets there. */
import {
  AD_CHANNELS,
  type Campaign,
  type Channel,
  conditionsIn,
  type Project,
  type Value,
} from "../model/index.ts";
import { isBrowsing, isStartedByThePerson } from "./events.ts";
import { plainWords } from "./plain-words.ts";

/** Channels on which the message arrives at the person's own address or device. */
const DIRECT_CHANNELS: readonly Channel[] = ["email", "sms", "push", "whatsapp", "voice", "direct_mail"];

/** Sold or won back by it. A file that does not say so is taken for marketing, as the tool is for marketing files. */
export function isMarketing(campaign: Campaign): boolean {
  return campaign.purpose === undefined || campaign.purpose.value === "marketing";
}

export function adChannelsOf(campaign: Campaign): Value<Channel>[] {
  return campaign.channels.filter(({ value }) => AD_CHANNELS.includes(value));
}

export function directChannelsOf(campaign: Campaign): Value<Channel>[] {
  return campaign.channels.filter(({ value }) => DIRECT_CHANNELS.includes(value));
}

/** Addresses people because of what they looked at and did not buy. */
export function isRetargeting(campaign: Campaign, project: Project): boolean {
  const event = campaign.trigger?.event?.value;
  if (event !== undefined && isBrowsing(event)) return true;
  if (campaign.name && /re-?(target|market)ing/i.test(campaign.name.value)) return true;
  return project.segmentsOf(campaign).some((segment) => {
    for (const { condition, negated } of conditionsIn(segment.conditions)) {
      if (condition.kind === "event" && !negated && isBrowsing(condition.event.value)) return true;
    }
    return false;
  });
}

/** The person asked, and gets an answer: sent the moment a form is filled in, shown on a click. */
export function isAnswer({ trigger }: Campaign): boolean {
  return trigger?.event !== undefined && isStartedByThePerson(trigger.event.value);
}

/** Chosen by the moment alone (the page, the weather), not by anything about the person. */
export function isContextual(campaign: Campaign, project: Project): boolean {
  const segments = project.segmentsOf(campaign);
  if (segments.length === 0) return false;
  let context = 0;
  for (const segment of segments) {
    for (const { condition } of conditionsIn(segment.conditions)) {
      if (condition.kind !== "context") return false;
      context += 1;
    }
  }
  return context > 0;
}

/**
 * Whether anything known before decides what a person gets: what they did, told, are thought to be, or where they are.
 * What they begin here and now is not known before.
 */
function isPersonal(campaign: Campaign, project: Project): boolean {
  const event = campaign.trigger?.event?.value;
  if (event !== undefined && !isStartedByThePerson(event)) return true;
  return project.segmentsOf(campaign).some((segment) => {
    for (const { condition } of conditionsIn(segment.conditions)) {
      if (condition.kind !== "context" && condition.kind !== "consent") return true;
    }
    return segment.sources.length > 0;
  });
}

const MACHINE_TALKS =
  /\b(chat ?bots?|bots?|robot (guide|assistant|helper|host|clerk)s?|(voice|virtual|digital|shopping|ai|chat) (assistant|agent|adviser|advisor)s?)\b/;

/** A machine that talks with people: the first word that says so, in the campaign's name, description or sender. */
export function talkingMachineIn({ name, description, messages }: Campaign): Value<string> | undefined {
  const texts = [name, description, ...messages.flatMap(({ sender }) => sender ?? [])];
  return texts.find((text) => text && MACHINE_TALKS.test(plainWords(text.value)));
}

const SCREEN = /\b(screens?|displays?|kiosks?|signage|mirrors?|shelf labels?|terminals?)\b/;

/** On a screen in the shop, and not by somebody who works there. */
function isOnScreen({ name, description }: Campaign): boolean {
  return [name, description].some((text) => text && SCREEN.test(plainWords(text.value)));
}

export function isInStore({ channels }: Campaign): boolean {
  return channels.some(({ value }) => value === "in_store");
}

/** Comes up to a person, in the shop or as a machine that talks, and knows something about that person. */
export function meetsInPerson(campaign: Campaign, project: Project): boolean {
  const inPerson = (isInStore(campaign) && !isOnScreen(campaign)) || talkingMachineIn(campaign);
  return Boolean(inPerson) && isPersonal(campaign, project);
}
