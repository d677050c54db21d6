/** What a rule or practice may see and say: the only door that rules/ import. */
export type { LexiconMatch, Strength } from "../lexicon/index.ts";
export type * from "../model/index.ts";
export { AD_CHANNELS, below, conditionsIn, groupBy, keyOf, wordAt, wordsOf } from "../model/index.ts";
export { purchaseEventIn, recentBuyers, stopsAtPurchase } from "./after-purchase.ts";
export { ageCluesOf } from "./ages.ts";
export { BEARABLE, type Kind, kindOf, limitsOver, severityOfWeek } from "./bearable.ts";
export { type Capture, captureBy, captureIn, isKey } from "./capture.ts";
export { type CaptureKind, defineCaptureRule } from "./capture-rule.ts";
export { type Claim, type ClaimKind, privateSeverity } from "./claim.ts";
export { claimsIn } from "./claims.ts";
export type { Clue } from "./clues.ts";
export {
  claimsAYes,
  consentChain,
  isSoundYes,
  isUnverified,
  lastDayOf,
  notAskedIn,
} from "./consent-chain.ts";
export type { FindingDetails, ReadContext, RuleContext } from "./context.ts";
export {
  adChannelsOf,
  directChannelsOf,
  isAnswer,
  isContextual,
  isInStore,
  isMarketing,
  isRetargeting,
  meetsInPerson,
  talkingMachineIn,
} from "./delivery.ts";
export { PARENTS, withoutEchoes } from "./echoes.ts";
export { isBrowsing, isOfOthers, isPresence, isPurchase, isStartedByThePerson } from "./events.ts";
export { LIKELY, piecesIn, together } from "./evidence.ts";
export { fillIn } from "./fill-in.ts";
export type { Change, FixProposal } from "./fix-proposal.ts";
export { harms } from "./harms.ts";
export { geofenceLawsAround, inFeet } from "./health-geofence.ts";
export { historyKept, isHistoryElsewhere, searchOrPageIn } from "./history.ts";
export { isPseudonym, isRawIdentifier, rawIdentifiersInLinks } from "./identifiers.ts";
export { type Applicability, appliesIn } from "./law.ts";
export { isDecidingOffer, offersIn } from "./offers.ts";
export { pickedUp, toldByOthers } from "./origins.ts";
export { audienceNameOf, inWords, nameOf, throughChannel } from "./phrases.ts";
export { type NamedPlace, placeOfTrigger, placesIn } from "./places.ts";
export { plainWords } from "./plain-words.ts";
export { definePractice, type Observation, type Practice, type Seen } from "./practice.ts";
export { campaignsOnAllOf, type Pressure, pressureOn, type Share, weekOf } from "./pressure.ts";
export { profilingIn } from "./profiling.ts";
export { protectedCriteriaOf } from "./protected.ts";
export {
  type Agreement,
  agreementIn,
  agreementTo,
  elsewhereIn,
  guessIn,
  handedOver,
  hasOptIn,
  isDeclaredByThePerson,
  predictionIn,
  sourcesOfCondition,
} from "./provenance.ts";
export { overreachesOf } from "./purposes.ts";
export { coversNight, isNight, quietHoursFor, ringingChannelsOf, spanning } from "./quiet-hours.ts";
export {
  type AnyOptionValues,
  type AnyRule,
  defineRule,
  type MessageTemplate,
  type Rule,
  type RuleMeta,
  type RuleOption,
} from "./rule.ts";
export type { RuleFinding } from "./rule-finding.ts";
export { isRunning } from "./running.ts";
export { traitsOf } from "./sensitive.ts";
export { revealedBy } from "./sensitive-places.ts";
export { defineSensitiveRule, type SensitiveCategory } from "./sensitive-rule.ts";
export type { Source } from "./source.ts";
export { type SpecialUse, unagreedSpecialUses } from "./special-data.ts";
export type { Trait } from "./trait.ts";
export {
  channelsTaken,
  isAddressFor,
  namesInUse,
  segmentIdsInUse,
  servesMoreThanMarketing,
  sourceIdsInUse,
} from "./usage.ts";
export type { PracticeWeight, Weights } from "./weights.ts";
export { preciseLocationKept, preciseLocationsIn } from "./whereabouts.ts";
