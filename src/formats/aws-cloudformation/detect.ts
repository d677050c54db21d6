import { valueAt } from "../../model/index.ts";

export const CAMPAIGN = "AWS::ConnectCampaignsV2::Campaign";
export const SEGMENT = "AWS::CustomerProfiles::SegmentDefinition";

/** What Amazon Pinpoint kept in templates: campaigns, segments, templates of messages, channels. */
export const PINPOINT = "AWS::Pinpoint::";

/** A template with something to judge in it; most templates only set up machines. */
export function detect(value: unknown): boolean {
  const resources = valueAt(value, ["Resources"]);
  if (typeof resources !== "object" || resources === null) return false;
  return Object.values(resources).some((resource) => {
    const type = valueAt(resource, ["Type"]);
    return type === CAMPAIGN || type === SEGMENT || (typeof type === "string" && type.startsWith(PINPOINT));
  });
}
