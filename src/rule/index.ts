/** What a rule or practice may see and say: the only door that rules/ import. */
export type { LexiconMatch, Strength } from "../lexicon/index.ts";
export type * from "../model/index.ts";
export { AD_CHANNELS, below, conditionsIn, groupBy, keyOf, wordAt, wordsOf } from "../model/index.ts";
export { ageCluesOf } from "./ages.ts";
export { type Capture, captureBy, captureIn } from "./capture.ts";
export type { Clue } from "./clues.ts";
export type { FindingDetails, ReadContext, RuleContext } from "./context.ts";
export {
  adChannelsOf,
  directChannelsOf,
  isContextual,
  isMarketing,
  isRetargeting,
  meetsInPerson,
  talkingMachineIn,
} from "./delivery.ts";
export { PARENTS, withoutEchoes } from "./echoes.ts";
export { isBrowsing, isPresence, isPurchase, isStartedByThePerson } from "./events.ts";
export { LIKELY, piecesIn, together } from "./evidence.ts";
export type { Change, FixProposal } from "./fix-proposal.ts";
export { type Applicability, appliesIn } from "./law.ts";
export { inWords, nameOf, throughChannel } from "./phrases.ts";
export { plainWords } from "./plain-words.ts";
export { definePractice, type Observation, type Practice } from "./practice.ts";
export {
  elsewhereIn,
  handedOver,
  hasOptIn,
  isDeclaredByThePerson,
  predictionIn,
  sourcesOfCondition,
} from "./provenance.ts";
export { overreachesOf } from "./purposes.ts";
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
export { type Trait, traitsOf } from "./sensitive.ts";
export { defineSensitiveRule, type SensitiveCategory } from "./sensitive-rule.ts";
export type { Source } from "./source.ts";
export type { PracticeWeight, Weights } from "./weights.ts";
