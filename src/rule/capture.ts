/** Shared judgement: what data is taken from: a face, a sensor, a microphone, a private message. */
import {
  type Campaign,
  type Condition,
  conditionsIn,
  type DataSource,
  type Project,
  type Segment,
  type Value,
} from "../model/index.ts";
import { isBrowsing, isPurchase, isStartedByThePerson } from "./events.ts";
import { covers } from "./fideslang.ts";
import { plainWords } from "./plain-words.ts";

/**
 * - `biometrics`: the body itself. `microphone`: what is said near one.
 * - `messages`: what people write or say to each other, and to us, in private.
 * - `sensors`: what things on people, in their homes and cars, or before their eyes record.
 */
export type Capture = "biometrics" | "microphone" | "messages" | "sensors";

const SIGNS: Readonly<Record<Capture, RegExp>> = {
  biometrics:
    /\b(biometric\w*|fac(e|ial)( or \w+)? (recogni|match|detect|scan|id\b|identif|template|print|analy|attribute|age|gender|embedding)\w*|(?<!(browser|device|canvas|audio|tls) )finger ?print\w*|(palm|voice|retina|iris|body|gait) ?(print|scan|recogni|id\b|shape|analy)\w*|camera (feed|image|capture|footage|frame|analytic|vision|sight|photo)\w*|(store|shop|home|wardrobe|bedroom|smart|in store|security|shelf|cctv|screen) cameras?|eye ?track\w*)\b/,
  microphone:
    /\b(microphones?|ambient (audio|sound|noise|voice)|overhear\w*|overheard|audio (captur|record|listen|signal|beacon)\w*|voice (assistant|command|quer|captur|record|data|signal|stream|transcript)\w*|spoken (word|phrase|topic|keyword|conversation)s?|(conversations?|speech) (near|topic|keyword|captur|record|transcript|content)\w*|talked about|smart speaker (audio|record)\w*)\b/,
  messages:
    /\b((call|chat) (record|transcript)\w*|(private|direct|personal) (message|chat|conversation)s?( content| text| history)?|(e ?mail|message|inbox|chat|text) (content|bod(y|ies)|scan)\w*)\b/,
  sensors:
    /\b(wearables?|smart ?watch\w*|fitness (tracker|band|data)|heart ?rate|sleep (data|track|score)\w*|step count|(embedded|motion|home|body|occupancy|garment|clothing|in car|vehicle) sensors?|sensor (data|read|feed)\w*|(home|wardrobe|bedroom|nursery|baby|doorbell) cam(era)?s?|thermostats?|smart (home|meter|fridge|tv|car|mirror|scale|cloth|device)\w*|telematics|driving (speed|behavio|style|data)\w*|(vehicle|car) speed|connected (car|home|device)\w*|iot|gaze|(vr|ar|xr) (headset|session|sensor|signal|telemetry|motion)\w*|headset (sensor|signal|telemetry|motion|pose|data)\w*|(head|hand) (pose|motion|track)\w*|room (scan|mesh|map|geometry|layout)\w*)\b/,
};

/** Words that make it a thing people own, buy or like, or a text they fill in: a newsletter about smart homes. */
const ABOUT_A_THING =
  /\b(interest\w*|owns|owners?|owned|bought|purchas\w*|orders?|wish ?list\w*|news ?letters?|categor(y|ies)|catalog(ue)?s?|brands?|surveys?|quiz\w*|forms?|sign ?ups?|accessor(y|ies)|warrant(y|ies))\b/;

/** fideslang data categories that say the same. */
const CATEGORIES: Readonly<Record<Capture, readonly string[]>> = {
  biometrics: ["user.biometric", "user.biometrics", "user.biometric_health"],
  microphone: [],
  messages: ["user.content.private"],
  sensors: ["user.sensor"],
};

/** The first word that says that a segment reads such data, at the condition or the source behind it that says so. */
export function captureIn(segment: Segment, kind: Capture, project: Project): Value<string> | undefined {
  const tested = captureInConditions(segment, kind);
  if (tested) return { ...tested.name, at: tested.condition.at };
  for (const source of project.sourcesOf(segment)) {
    const word = captureInSource(source, kind);
    if (word) return { ...word, at: source.at };
  }
  return undefined;
}

/** The same for what a campaign itself says: its trigger, and what it recognises people by. */
export function captureBy({ trigger, tracking }: Campaign, kind: Capture): Value<string> | undefined {
  const words = [...(trigger?.event ? [trigger.event] : []), ...(tracking?.identifiers ?? [])];
  return words.find(({ value }) => saysCapture(value, kind));
}

/** The first condition that reads such data, and the name it reads. */
export function captureInConditions(
  segment: Segment,
  kind: Capture,
): { readonly condition: Condition; readonly name: Value<string> } | undefined {
  for (const { condition, negated } of conditionsIn(segment.conditions)) {
    const name = negated ? undefined : nameOfCapture(condition);
    if (name && saysCapture(name.value, kind)) return { condition, name };
  }
  return undefined;
}

/** What a source says of taking such data in, wherever it says it. */
export function captureInSource(source: DataSource, kind: Capture): Value<string> | undefined {
  const named = [source.collectedVia, ...source.fields, ...source.identifiers, source.name, source.id];
  return (
    named.find((word) => word && saysCapture(word.value, kind)) ??
    source.categories.find(({ value }) => CATEGORIES[kind].some((key) => covers(key, value)))
  );
}

function saysCapture(name: string, kind: Capture): boolean {
  const words = plainWords(name);
  return SIGNS[kind].test(words) && !ABOUT_A_THING.test(words);
}

/** The body is only the key: people pay or sign in with it, because they chose to. */
export function isKey({ purpose, trigger }: Campaign): boolean {
  const serves = purpose?.value === "transactional" || purpose?.value === "service";
  return serves && trigger?.event !== undefined && isStartedByThePerson(trigger.event.value);
}

/** What a condition reads. The things it compares with say what somebody bought or likes, not how it is known. */
function nameOfCapture(condition: Condition): Value<string> | undefined {
  switch (condition.kind) {
    case "event":
      return isPurchase(condition.event.value) || isBrowsing(condition.event.value)
        ? undefined
        : condition.event;
    case "profile":
      return condition.field;
    case "prediction":
      return condition.prediction;
    case "context":
      return condition.signal;
    default:
      return undefined;
  }
}
