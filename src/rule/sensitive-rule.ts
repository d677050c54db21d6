/** The rule every sensitive category shares; a category's own file says what it is and why people mind. */
import type { Campaign, Confidence, Project, Segment, Severity, Value } from "../model/index.ts";
import { pointerOf, wordAt } from "../model/index.ts";
import type { Clue } from "./clues.ts";
import type { RuleContext } from "./context.ts";
import { incurableInAds } from "./incurable.ts";
import { nameOf } from "./phrases.ts";
import { type AnyRule, defineRule } from "./rule.ts";
import type { RuleFinding } from "./rule-finding.ts";
import { CANNOT_AGREE, isGuessed, less } from "./sensitive.ts";
import type { Trait } from "./trait.ts";

export interface SensitiveCategory {
  /** The lexicon file's name and the rule's: `pregnancy`. */
  readonly category: string;
  /** Completes "people who are likely …" in the messages: `pregnant or trying for a baby`. */
  readonly people: string;
  readonly summary: string;
  readonly why: string;
  readonly severity: Severity;
  readonly since: string;
  readonly sources: readonly string[];
  /** What to write instead of targeting the trait. */
  readonly instead: string;
  /**
   * Those of its sources under which a person's yes changes nothing for advertisements on platforms; the EU's
   * for sensitive data unless said otherwise.
   */
  readonly consentDoesNotCure?: readonly string[];
}

const RESPECT =
  "If people told you themselves, name that data source (`party: zero`) and the consent they gave.";

export function defineSensitiveRule(about: SensitiveCategory): AnyRule {
  const { category, people, instead, consentDoesNotCure: _, ...meta } = about;
  return defineRule({
    ...meta,
    id: `sensitive/${category}`,
    practice: "sensitive-trait",
    needs: ["conditions"],
    messages: {
      targets: {
        says: `{what} picks out people who are likely ${people}: {clues}`,
        instead: CANNOT_AGREE.includes(category) ? instead : `${instead} ${RESPECT}`,
      },
      predicts: {
        says: `{what} uses a model's guess at who is ${people}: {clues}`,
        instead: `${instead} A guess about this is not yours to make: ask, or leave it out.`,
      },
      combines: {
        says: `{what} adds up clues that together point to people who are ${people}: {clues}`,
        instead: `Drop the clues that are not about what you sell. ${instead}`,
      },
      declared: {
        says: `{what} addresses people who said they are ${people}: {clues}`,
        instead:
          "Keep to what they agreed to: no look-alikes, no sharing with ad platforms, and an easy way to change the answer.",
      },
      declaredForAds: {
        says: `{what} takes what people said of themselves (${people}) to an advertising platform: {clues}`,
        instead:
          "Keep it in your own channels: a platform may not target on it, even with consent. Where that is the law of a place you do not advertise in, name those you do under `regions`.",
      },
      excludes: {
        says: `{what} leaves out people who are likely ${people}: {clues}`,
        instead:
          "Leaving people out to spare them is kind, but the list itself is sensitive: keep it to yourself, and ask people whether they want to be spared.",
      },
    },
    segment(segment, ctx) {
      return ctx
        .traits(segment)
        .filter((trait) => trait.category === category)
        .map((trait) => findingFor(segment, trait, about, ctx));
    },
    campaign(campaign, ctx) {
      return nameFinding(campaign, category, ctx);
    },
  });
}

type Keys = "targets" | "predicts" | "combines" | "declared" | "declaredForAds" | "excludes";

function findingFor(
  segment: Segment,
  trait: Trait,
  { severity, sources, consentDoesNotCure }: SensitiveCategory,
  ctx: RuleContext<Keys>,
): RuleFinding {
  const [first, ...others] = trait.clues;
  const campaigns = ctx.project.campaignsReaching(segment);
  const incurable = incurableInAds(sources, campaigns, ctx, consentDoesNotCure);
  const message = messageFor(trait, incurable.length > 0);
  return ctx.finding(message, {
    at: wordAt(first.word.at, first.match.text),
    data: {
      what: audienceName(segment, ctx.project),
      clues: quoted(trait.clues),
      category: trait.category,
      term: first.match.term,
      language: first.match.language,
    },
    confidence: trait.confidence,
    severity: severityOf(message, trait, severity),
    ...(message === "declaredForAds" && { sources: incurable }),
    related: others
      .filter((other) => !isSame(other, first))
      .map(({ word, match }) => ({
        at: wordAt(word.at, match.text),
        message: `“${match.text}” points there too`,
      })),
  });
}

/** A word in one place is one clue, also where it is both a name and a condition, as in a list of segments. */
function isSame(a: Clue, b: Clue): boolean {
  return a.match.text === b.match.text && pointerOf(a.word.at.path) === pointerOf(b.word.at.path);
}

/** An audience written in a campaign has no name of its own. */
function audienceName(segment: Segment, project: Project): string {
  if (segment.name) return `“${segment.name.value}”`;
  const [campaign] = project.campaignsReaching(segment);
  return campaign?.audience.inline === segment
    ? `The audience of “${nameOf(campaign)}”`
    : `“${segment.id.value}”`;
}

function messageFor({ excluded, declared, clues, strength }: Trait, onAdPlatforms: boolean): Keys {
  if (excluded) return "excludes";
  if (declared) return onAdPlatforms ? "declaredForAds" : "declared";
  if (strength === "weak") return "combines";
  return clues.some(({ word }) => word.role === "prediction" || word.role === "model")
    ? "predicts"
    : "targets";
}

function severityOf(message: Keys, { likely }: Trait, severity: Severity): Severity {
  if (message === "excludes") return "info";
  if (message === "declared") return severity === "error" ? "warning" : "info";
  if (message === "combines") return likely ? "warning" : "info";
  return severity;
}

/** What a campaign says outside its audience's conditions: where its audience does not say it already. */
function nameFinding(campaign: Campaign, category: string, ctx: RuleContext<Keys>): RuleFinding[] {
  for (const { value, what, confidence, severity } of namesOf(campaign)) {
    const words = ctx.sensitiveWords(value.value);
    const match = words.find((word) => word.category === category && word.strength !== "weak");
    if (match === undefined || audienceSays(campaign, category, ctx)) continue;
    const { text, term, language } = match;
    const data = { what, clues: `“${text}”`, category, term, language };
    return [
      ctx.finding("targets", {
        at: wordAt(value.at, text),
        data,
        confidence: isGuessed(match) ? less(confidence) : confidence,
        ...(severity && { severity }),
      }),
    ];
  }
  return [];
}

interface Named {
  readonly value: Value<string>;
  readonly what: string;
  readonly confidence: Confidence;
  readonly severity?: Severity;
}

function namesOf({ trigger, audience, name }: Campaign): Named[] {
  const names: Named[] = [];
  if (trigger?.event)
    names.push({ value: trigger.event, what: "The event that starts this campaign", confidence: "high" });
  for (const reference of audience.include) {
    if (reference.name)
      names.push({ value: reference.name, what: "An audience this campaign includes", confidence: "medium" });
  }
  // A name says what somebody called the campaign, not whom it picks.
  if (name)
    names.push({ value: name, what: "This campaign, by its name,", confidence: "low", severity: "info" });
  return names;
}

function audienceSays(campaign: Campaign, category: string, ctx: RuleContext<Keys>): boolean {
  const traits = ctx.project.segmentsOf(campaign).flatMap((segment) => ctx.traits(segment));
  return traits.some((trait) => trait.category === category);
}

/** The first few distinct clues, in quotation marks. */
function quoted(clues: readonly Clue[]): string {
  const texts = [...new Set(clues.map(({ match }) => match.text))];
  const shown = texts.slice(0, 3).map((text) => `“${text}”`);
  const more = texts.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
