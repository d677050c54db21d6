import { expect, it } from "vitest";
import awsCloudformation from "../../../src/formats/aws-cloudformation/index.ts";
import { documentOf } from "../harness/documents.ts";

function frequencyOf(limits: unknown): string | undefined {
  const Properties = { Name: "x", CommunicationLimitsOverride: limits };
  const value = { Resources: { A: { Type: "AWS::ConnectCampaignsV2::Campaign", Properties } } };
  return awsCloudformation.normalise(documentOf(value)).campaigns[0]?.coverage.frequency;
}

const list = (limit: object) => ({ AllChannelsSubtypes: { CommunicationLimitList: [limit] } });

it.each([
  ["no limits of its own", undefined, "elsewhere"],
  ["the limits of the instance", { InstanceLimitsHandling: "OPT_IN" }, "elsewhere"],
  ["nobody's limits", { InstanceLimitsHandling: "OPT_OUT" }, "authoritative"],
  ["its own", list({ MaxCountPerRecipient: 1, Frequency: 7, Unit: "DAY" }), "authoritative"],
  ["some in a unit nobody knows", list({ MaxCountPerRecipient: 1, Frequency: 7, Unit: "MOON" }), "elsewhere"],
])("%s", (_, limits, coverage) => expect(frequencyOf(limits)).toBe(coverage));
