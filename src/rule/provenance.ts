/** Shared judgement: whose data it is and how it came to be here. */
import {
  AD_CHANNELS,
  assessable,
  type Campaign,
  type Condition,
  type Consent,
  conditionsIn,
  type DataSource,
  type PredictionCondition,
  type Project,
  type Segment,
  type Value,
} from "../model/index.ts";
import { isElsewhere, isPurchase } from "./events.ts";

/** The data sources a condition reads: its own where it names one, else all of its segment's. */
export function sourcesOfCondition(
  condition: Condition | undefined,
  segment: Segment,
  project: Project,
): readonly DataSource[] {
  const sources = project.sourcesOf(segment);
  const named = condition?.source?.value;
  return named === undefined ? sources : sources.filter(({ id }) => id.value === named);
}

/** The person told us this on purpose, and agreed to it: zero-party data with an opt-in. */
export function isDeclaredByThePerson(
  condition: Condition | undefined,
  segment: Segment,
  project: Project,
): boolean {
  if (condition?.kind === "prediction") return false;
  const sources = sourcesOfCondition(condition, segment, project);
  return sources.length > 0 && sources.every((source) => source.party?.value === "zero" && hasOptIn(source));
}

/** Data that another company collected. */
export function isFromOthers({ party }: DataSource): boolean {
  return party?.value === "second" || party?.value === "third";
}

/** What campaigns and data sources say of consent. */
type Asked = { readonly consent?: Consent };

export function hasOptIn({ consent }: Asked): boolean {
  const basis = consent?.basis?.value;
  return basis === "opt_in" || basis === "double_opt_in";
}

/** An opt-in to the use of sensitive data, said expressly. */
export function hasExplicitConsent(asked: Asked): boolean {
  return hasOptIn(asked) && asked.consent?.specialCategory?.value === "explicit";
}

/** `unknown`: the file has no words for consent. */
export type Agreement = "agreed" | "not-asked" | "unknown";

/** Whether people agreed to the data a condition reads. */
export function agreementTo(
  condition: Condition,
  segment: Segment,
  project: Project,
  agrees: (asked: Asked) => boolean = hasOptIn,
): Agreement {
  const sources = sourcesOfCondition(condition, segment, project);
  // Of data that names no source, only the campaigns that use it can say what people agreed to.
  const asked = sources.length > 0 ? sources : project.campaignsReaching(segment);
  if (asked.length > 0 && asked.every(agrees)) return "agreed";
  return sources.length > 0 || assessable(segment.coverage.consent) ? "not-asked" : "unknown";
}

/** Whether people agreed to what a campaign itself reacts to. */
export function agreementIn(campaign: Campaign, agrees: (asked: Asked) => boolean = hasOptIn): Agreement {
  if (agrees(campaign)) return "agreed";
  return campaign.consent || assessable(campaign.coverage.consent) ? "not-asked" : "unknown";
}

/** The first condition that picks people by the output of a model. */
export function predictionIn(segment: Segment): PredictionCondition | undefined {
  for (const { condition } of conditionsIn(segment.conditions)) {
    if (condition.kind === "prediction") return condition;
  }
  return undefined;
}

/** What a campaign takes from a model: the first condition that does, or else a source that holds such guesses. */
export function guessIn(campaign: Campaign, project: Project): Value<string> | undefined {
  const [condition] = project.segmentsOf(campaign).flatMap((segment) => predictionIn(segment) ?? []);
  if (condition) return condition.prediction;
  const source = project.sourcesOf(campaign).find(({ party }) => party?.value === "inferred");
  return source && (source.name ?? source.id);
}

/** What a person did on somebody else's site or app: the condition or the source that says so. */
export function elsewhereIn(segment: Segment, project: Project): Value<string> | undefined {
  for (const { condition, negated } of conditionsIn(segment.conditions)) {
    if (condition.kind !== "event" || negated) continue;
    const names = [condition.event, ...condition.where.map(({ field }) => field)];
    const name = names.find(({ value }) => isElsewhere(value));
    if (name) return name;
  }
  for (const source of project.sourcesOf(segment)) {
    const { id, name, collectedVia, categories } = source;
    const said = [id, name, collectedVia].find((word) => word && isElsewhere(word.value));
    if (said) return said;
    const behaviour = categories.find(({ value }) => value.startsWith("user.behavior"));
    if (isFromOthers(source) && behaviour) return behaviour;
  }
  return undefined;
}

/** Data about a person, known to us from dealing with them, that is handed to an advertising platform to find them there. */
export function handedOver(campaign: Campaign, project: Project): Value<string> | undefined {
  const sources = project.sourcesOf(campaign);
  const toOthers = sources.flatMap(({ consent }) => consent?.purposes ?? []).find(isSharing);
  if (toOthers) return toOthers;
  if (!campaign.channels.some(({ value }) => AD_CHANNELS.includes(value))) return undefined;
  const key = campaign.tracking?.identifiers.find(({ value }) => IDENTIFIER.test(value));
  return key ?? project.segmentsOf(campaign).flatMap((segment) => uploadedList(segment, project) ?? [])[0];
}

/** Keys by which a platform finds a person again. */
const IDENTIFIER =
  /e-?mail|phone|msisdn|address|customer_?id|crm|device_?(id|model)|advertising_?id|idfa|gaid|\bip\b|ip_?addr/i;

function isSharing({ value }: Value<string>): boolean {
  return value.startsWith("third_party_sharing") || value.startsWith("marketing.advertising.third_party");
}

/** A list out of our own books: facts people gave us, or what they bought. Visits to a site need no list. */
function uploadedList(segment: Segment, project: Project): Value<string> | undefined {
  const conditions = [...conditionsIn(segment.conditions)];
  const isFile = conditions.every(({ condition }) => condition.kind === "other");
  if (isFile && segment.party?.value === "first") return segment.name ?? segment.id;

  const own = project
    .sourcesOf(segment)
    .find(({ party }) => party?.value === "zero" || party?.value === "first");
  if (own === undefined || segment.seed) return undefined;
  const isFromBooks = conditions.some(
    ({ condition, negated }) =>
      !negated &&
      (condition.kind === "profile" || (condition.kind === "event" && isPurchase(condition.event.value))),
  );
  return isFromBooks || conditions.length === 0 ? (own.name ?? own.id) : undefined;
}
