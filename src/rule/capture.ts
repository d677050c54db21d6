/** Shared judgement: what data is taken from: a face, a sensor, a microphone. */
import {
  type Campaign,
  type Condition,
  conditionsIn,
  type DataSource,
  type Place,
  type Project,
  type Segment,
  type Value,
} from "../model/index.ts";
import { isBrowsing, isPurchase } from "./events.ts";
import { covers } from "./fideslang.ts";
import { plainWords } from "./plain-words.ts";

/** `biometrics`: the body itself. `audio`: what is said near a microphone, or in private. `sensors`: what things on or near us record. */
export type Capture = "biometrics" | "audio" | "sensors";

const SIGNS: Readonly<Record<Capture, RegExp>> = {
  biometrics:
    /\b(biometric\w*|fac(e|ial)( or \w+)? (recogni|match|detect|scan|id\b|identif|template|print|analy|attribute|age|gender|embedding)\w*|(?<!(browser|device|canvas|audio|tls) )finger ?print\w*|(palm|voice|retina|iris|body|gait) ?(print|scan|recogni|id\b|shape|analy)\w*|camera (feed|image|capture|footage|frame|analytic|vision|sight|photo)\w*|(store|shop|home|wardrobe|bedroom|smart|in store|security|shelf|cctv|screen) cameras?|eye ?track\w*)\b/,
  audio:
    /\b(microphones?|ambient (audio|sound|noise|voice)|overhear\w*|overheard|audio (captur|record|listen|signal|beacon)\w*|voice (assistant|command|quer|captur|record|data|signal|stream|transcript)\w*|spoken (word|phrase|topic|keyword|conversation)s?|(conversations?|speech) (near|topic|keyword|captur|record|transcript|content)\w*|talked about|smart speaker (audio|record)\w*|call record\w*|private (message|chat|conversation)s?|(e ?mail|message|inbox|chat) (content|bod(y|ies)|scan)\w*)\b/,
  sensors:
    /\b(wearables?|smart ?watch\w*|fitness (tracker|band|data)|heart ?rate|sleep (data|track|score)\w*|step count|(embedded|motion|home|body|occupancy|garment|clothing|in car|vehicle) sensors?|sensor (data|read|feed)\w*|thermostats?|smart (home|meter|fridge|tv|car|mirror|scale|cloth|device)\w*|telematics|driving (speed|behavio|style|data)\w*|(vehicle|car) speed|connected (car|home|device)\w*|iot)\b/,
};

/** fideslang data categories that say the same. */
const CATEGORIES: Readonly<Record<Capture, readonly string[]>> = {
  biometrics: ["user.biometric", "user.biometric_health"],
  audio: ["user.content.private"],
  sensors: ["user.sensor"],
};

/** The first place where a segment reads such data: a condition, or a source behind it. */
export function captureIn(
  segment: Segment,
  kind: Capture,
  project: Project,
): { readonly at: Place; readonly word: string } | undefined {
  for (const { condition, negated } of conditionsIn(segment.conditions)) {
    const name = negated ? undefined : nameOfCapture(condition);
    if (name && SIGNS[kind].test(plainWords(name.value))) return { at: condition.at, word: name.value };
  }
  for (const source of project.sourcesOf(segment)) {
    const word = wordInSource(source, kind);
    if (word) return { at: source.at, word: word.value };
  }
  return undefined;
}

/** The same for what a campaign itself says: its trigger, and what it recognises people by. */
export function captureBy(
  { trigger, tracking }: Campaign,
  kind: Capture,
): { readonly at: Place; readonly word: string } | undefined {
  const words = [...(trigger?.event ? [trigger.event] : []), ...(tracking?.identifiers ?? [])];
  const found = words.find(({ value }) => SIGNS[kind].test(plainWords(value)));
  return found && { at: found.at, word: found.value };
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

function wordInSource(source: DataSource, kind: Capture): Value<string> | undefined {
  const named = [source.id, source.name, source.collectedVia, ...source.fields, ...source.identifiers];
  return (
    named.find((word) => word && SIGNS[kind].test(plainWords(word.value))) ??
    source.categories.find(({ value }) => CATEGORIES[kind].some((key) => covers(key, value)))
  );
}
