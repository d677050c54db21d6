import type { Campaign, DataSource, Facet, Project, Segment, Severity } from "../model/index.ts";
import type { RuleContext } from "./context.ts";
import type { RuleFinding } from "./rule-finding.ts";

/** The words of one kind of finding. `{placeholders}` are filled from the finding's data. */
export interface MessageTemplate {
  /** What was found: one sentence that can stand alone. */
  readonly says: string;
  /** What to write or do instead. */
  readonly instead: string;
  /**
   * The facet whose absence is being reported. The finding is dropped where the format has no words
   * for it, and softened by one level where the format says only part of it.
   */
  readonly absenceOf?: Facet;
}

/** An option a team can set in creepcheck.config.yaml. */
export interface RuleOption {
  readonly description: string;
  readonly default: number | boolean | string | readonly string[];
}

export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values of a rule's options, with defaults filled in. */
export type OptionValues<O extends RuleOptions> = { readonly [K in keyof O]: Widened<O[K]["default"]> };

type Widened<T> = T extends number
  ? number
  : T extends boolean
    ? boolean
    : T extends string
      ? string
      : readonly string[];

export interface RuleMeta<Keys extends string = string, O extends RuleOptions = RuleOptions> {
  /** `family/name`, kebab-case, words a marketer understands. Renaming one is a breaking change. */
  readonly id: string;
  /** One line, imperative or statement, no full stop. */
  readonly summary: string;
  /** Why a person would mind: one or two sentences, with the figure and its survey where there is one. */
  readonly why: string;
  readonly severity: Severity;
  /** The version it first shipped in. */
  readonly since: string;
  /** The practice it is about, when one stands in the score for the same thing: they count once. */
  readonly practice?: string;
  /** `false` where only the company sees it, such as paperwork: what nobody feels leaves the score alone. */
  readonly inScore?: false;
  /** Keys of rules/sources.yaml. */
  readonly sources: readonly string[];
  /** Facets it wants to see: where the file cannot carry one, the report says "not assessable". */
  readonly needs: readonly Facet[];
  readonly options?: O;
  readonly messages: Readonly<Record<Keys, MessageTemplate>>;
}

/**
 * A judgement. Each hook is called once for every definition of its kind and returns findings; hooks
 * are pure: same input, same findings, nothing kept between calls.
 *
 * `segment` also sees the inline audience of a campaign; its findings then belong to the campaign.
 */
export interface Rule<Keys extends string = string, O extends RuleOptions = RuleOptions>
  extends RuleMeta<Keys, O> {
  campaign?(campaign: Campaign, ctx: RuleContext<Keys, OptionValues<O>>): readonly RuleFinding[];
  segment?(segment: Segment, ctx: RuleContext<Keys, OptionValues<O>>): readonly RuleFinding[];
  dataSource?(source: DataSource, ctx: RuleContext<Keys, OptionValues<O>>): readonly RuleFinding[];
  /** For what only shows when all definitions are seen together. */
  project?(project: Project, ctx: RuleContext<Keys, OptionValues<O>>): readonly RuleFinding[];
}

/** A rule whose message keys and options are no longer known to the compiler. */
export type AnyRule = Rule<string, RuleOptions>;

/** The option values of such a rule. */
export type AnyOptionValues = OptionValues<RuleOptions>;

/** Declares a rule. The types of its message keys and options follow from what is written. */
export function defineRule<const Keys extends string, const O extends RuleOptions = Record<never, never>>(
  rule: Rule<Keys, O>,
): AnyRule {
  // Hooks are checked against their own keys and options here; the catalogue holds rules of every kind.
  return rule as unknown as AnyRule;
}
