/** Shared judgement: what a campaign uses data for, against what people agreed to. */
import {
  AD_CHANNELS,
  type Campaign,
  type Channel,
  type DataSource,
  type Project,
  type Value,
} from "../model/index.ts";
import { isMarketing } from "./delivery.ts";
import { covers } from "./fideslang.ts";

/** The use a channel makes of data, as a fideslang data-use key. */
const USE_OF_CHANNEL: Readonly<Partial<Record<Channel, string>>> = {
  email: "marketing.communications.email",
  sms: "marketing.communications.sms",
  // fideslang has no keys for these; below its `marketing.communications` there is room for them.
  push: "marketing.communications.push",
  whatsapp: "marketing.communications.whatsapp",
  voice: "marketing.communications.voice",
  direct_mail: "marketing.communications.direct_mail",
};

/** A source that is used for more than people agreed to. */
export interface Overreach {
  readonly source: DataSource;
  /** The uses nobody agreed to, as fideslang data-use keys, and the channel each is for. */
  readonly uses: readonly [Use, ...Use[]];
  readonly agreed: readonly Value<string>[];
}

interface Use {
  readonly use: string;
  readonly channel: Value<Channel>;
}

/** The sources of a marketing campaign that it uses beyond their purposes. A source without purposes is not judged. */
export function overreachesOf(campaign: Campaign, project: Project): Overreach[] {
  if (!isMarketing(campaign)) return [];
  return project.sourcesOf(campaign).flatMap((source) => {
    const agreed = source.consent?.purposes ?? [];
    const beyond = usesOf(campaign, source).filter(
      ({ use }) => !agreed.some(({ value }) => covers(value, use)),
    );
    const [first, ...others] = beyond;
    return agreed.length > 0 && first ? [{ source, uses: [first, ...others], agreed }] : [];
  });
}

/** What the campaign does with the source's data, one use a channel. */
function usesOf(campaign: Campaign, source: DataSource): Use[] {
  return campaign.channels.flatMap((channel) => {
    const party = source.party?.value === "third" ? "third_party" : "first_party";
    const isAd = AD_CHANNELS.includes(channel.value);
    const use = isAd ? `marketing.advertising.${party}.targeted` : USE_OF_CHANNEL[channel.value];
    return use === undefined ? [] : [{ use, channel }];
  });
}
