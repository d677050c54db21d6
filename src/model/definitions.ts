/** The three kinds of definition creepcheck reads: campaigns, segments and data sources. */
import type { ConditionNode, Reference } from "./audience.ts";
import type { Channel } from "./channel.ts";
import type { CampaignConsent, SourceConsent } from "./consent.ts";
import type { FacetCoverage } from "./coverage.ts";
import type { Message } from "./message.ts";
import type { AutomatedDecision, Offer } from "./offer.ts";
import type { Place, Value } from "./place.ts";
import type { SuppressionEntry } from "./suppression.ts";

/** What every definition has. */
export interface Definition {
  /** Unique among definitions of its kind. */
  readonly id: Value<string>;
  readonly name?: Value<string>;
  readonly description?: Value<string>;
  readonly owner?: Value<string>;
  /** The whole definition. */
  readonly at: Place;
  /** The key of the format it was read from: `native`, `meta`, `klaviyo` … */
  readonly format: string;
  readonly coverage: FacetCoverage;
  /** `suppress:` entries written in the definition. */
  readonly suppressions: readonly SuppressionEntry[];
}

/** A group of people, defined by conditions. */
export interface Segment extends Definition {
  readonly kind: "segment";
  readonly conditions: ConditionNode;
  /** Data sources it reads, by id. */
  readonly sources: readonly Reference[];
  /** How long membership is kept, in days. */
  readonly retentionDays?: Value<number>;
  /** People in it, as far as the platform reports a number. */
  readonly size?: Value<number>;
  /** A list that the platform keeps and puts these people into: whoever names the list means them too. */
  readonly fills?: Reference;
  /** The audience this one is modelled on (look-alike seed). */
  readonly seed?: Reference;
  /** Where the platform says the list came from. */
  readonly party?: Value<Party>;
  /** What the platform itself says of sensitive data in it. */
  readonly flaggedByPlatform?: Value<string>;
}

/** One thing sent to, or shown to, a group of people. */
export interface Campaign extends Definition {
  readonly kind: "campaign";
  readonly status?: Value<string>;
  readonly purpose?: Value<Purpose>;
  readonly channels: readonly Value<Channel>[];
  /** Where its people are: `EU`, `UK`, ISO 3166 codes such as `FR` and `US-WA`. Empty when the file does not say. */
  readonly regions: readonly Value<string>[];
  readonly offers: readonly Value<Offer>[];
  readonly automatedDecision?: AutomatedDecision;
  readonly reviewers: readonly Value<string>[];
  /** ISO date by which somebody must look at it again. */
  readonly reviewBy?: Value<string>;
  readonly audience: Audience;
  readonly trigger?: Trigger;
  readonly frequency: readonly FrequencyCap[];
  /** The event after which a person gets no more of it. */
  readonly stopAfter?: Value<string>;
  readonly schedule?: Schedule;
  readonly consent?: CampaignConsent;
  readonly tracking?: Tracking;
  readonly messages: readonly Message[];
  /** How many different advertisements people may see, where pictures and films count beside the texts. */
  readonly creatives?: Value<number>;
  readonly transparency?: Transparency;
  /** What the platform itself says of sensitive data in it. */
  readonly flaggedByPlatform?: Value<string>;
}

/**
 * `marketing`: sells or wins back. `transactional`: about something the person ordered.
 * `service`: something the person needs to know (safety, outage, changed terms).
 */
export type Purpose = "marketing" | "transactional" | "service";

export interface Audience {
  readonly include: readonly Reference[];
  readonly exclude: readonly Reference[];
  /** Conditions written in the campaign itself, read as a segment of its own (its subject is the campaign). */
  readonly inline?: Segment;
  /** Whether the platform may go beyond the audience named here. */
  readonly expansion?: Value<"none" | "lookalike" | "platform_auto">;
  readonly at: Place;
}

export interface Trigger {
  readonly type: Value<"event" | "segment_entry" | "date" | "schedule">;
  readonly event?: Value<string>;
  readonly delayDays?: Value<number>;
  /** Days before the same person may enter again: 0 for at any time, infinite for never; absent when not said. */
  readonly reentryAfterDays?: Value<number>;
  readonly at: Place;
}

/** At most `max` messages or impressions a person within the period. */
export interface FrequencyCap {
  readonly channel: Value<Channel | "all">;
  readonly max: Value<number>;
  /** Days the count runs over, or the campaign's whole life. */
  readonly per: Value<number | "campaign">;
  /** The least time between two of them, in days. */
  readonly apartDays?: Value<number>;
  readonly at: Place;
}

export interface Schedule {
  readonly start?: Value<string>;
  readonly end?: Value<string>;
  readonly quietHours?: {
    readonly from: Value<string>;
    readonly to: Value<string>;
    readonly timezone?: Value<string>;
    readonly at: Place;
  };
  readonly at: Place;
}

export interface Tracking {
  readonly opens?: Value<boolean>;
  readonly clicks?: Value<boolean>;
  readonly crossDevice?: Value<boolean>;
  readonly identifiers: readonly Value<string>[];
  readonly at: Place;
}

export interface Transparency {
  /** The sentence shown to somebody who asks "why am I seeing this?". */
  readonly why?: Value<string>;
  readonly optOut?: Value<"one_click" | "link" | "reply" | "settings" | "none">;
  readonly preferenceCentre?: Value<string>;
  readonly privacyNotice?: Value<string>;
  /** What the person gets for the data: a discount, a fitting, a reminder they asked for. */
  readonly valueExchange?: Value<string>;
  readonly at: Place;
}

/**
 * Who the data came from: `zero` the person told us on purpose, `first` they did it with us, `second` a
 * partner they dealt with, `third` somebody they never met, `inferred` a model.
 */
export type Party = "zero" | "first" | "second" | "third" | "inferred";

/** Where data about people comes from and what they agreed to. */
export interface DataSource extends Definition {
  readonly kind: "data-source";
  readonly party?: Value<Party>;
  /** How it is collected: `consent_banner`, `preference_centre`, `quiz`, `loyalty_card`, `data_broker` … */
  readonly collectedVia?: Value<string>;
  readonly supplier?: Value<string>;
  readonly consent?: SourceConsent;
  /** fideslang data-category keys: `user.behavior.browsing_history` … */
  readonly categories: readonly Value<string>[];
  /** The facts that are kept about each person, by the names the system gives them. */
  readonly fields: readonly Value<string>[];
  /** What people are recognised by: `email`, `phone`, `hashed_email` … */
  readonly identifiers: readonly Value<string>[];
  readonly retentionDays?: Value<number>;
}

export type Subject = Campaign | Segment | DataSource;
