/** What people agreed to, and how they were asked. */
import type { Channel } from "./channel.ts";
import type { Place, Value } from "./place.ts";

/**
 * - `opt_in`: the person ticked or said yes. `double_opt_in`: and confirmed it.
 * - `soft_opt_in`: a customer who was offered a way out when they bought something similar.
 * - `contract`: needed to deliver what they ordered. `legitimate_interest`, `none`: nobody asked them.
 */
export type ConsentBasis =
  | "opt_in"
  | "double_opt_in"
  | "soft_opt_in"
  | "contract"
  | "legitimate_interest"
  | "none";

/** What campaigns and data sources say of consent alike. */
export interface Consent {
  readonly basis?: Value<ConsentBasis>;
  /** Whether people agreed expressly to the use of sensitive data. */
  readonly specialCategory?: Value<"explicit" | "none">;
  /** The box was ticked already when people saw it. */
  readonly preTicked?: Value<boolean>;
  /** One yes to several things, or a condition of something else. */
  readonly bundled?: Value<boolean>;
  /** ISO date on which people were asked; the earliest where they were asked on several. */
  readonly obtained?: Value<string>;
  /** The last day it holds as an ISO date, or the days it holds from `obtained` on. */
  readonly expires?: Value<string | number>;
  readonly at: Place;
}

export interface CampaignConsent extends Consent {
  readonly channels: readonly { readonly channel: Value<Channel>; readonly state: Value<string> }[];
  /** The field or record that proves it. */
  readonly evidence?: Value<string>;
}

export interface SourceConsent extends Consent {
  /** fideslang data-use keys people agreed to: `marketing.communications.email` … */
  readonly purposes: readonly Value<string>[];
  /** Somebody checked with the supplier that people did agree. */
  readonly verifiedWithSupplier?: Value<boolean>;
}
