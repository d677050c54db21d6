import { expect } from "vitest";
import awsCloudformation from "../../../src/formats/aws-cloudformation/index.ts";
import { formatTable } from "../harness/table.ts";

/** What is only known once a template is deployed stays as it is written. */
const unresolved = (name: string) => `\${${name}}`;

const SEGMENT = "/Resources/DueSoon/Properties";
const GROUP = `${SEGMENT}/SegmentGroups/Groups/0`;
const PROFILE = `${GROUP}/Dimensions/0/ProfileAttributes`;
const CAMPAIGN = "/Resources/NurseryEdit/Properties";

formatTable(awsCloudformation, "aws-cloudformation/nursery.yaml", [
  [`${SEGMENT}/SegmentDefinitionName`, "segment 0 id", "due-soon-live"],
  [`${SEGMENT}/DisplayName`, "segment 0 name", "Nursery, date known"],
  [`${SEGMENT}/Description`, "segment 0 description", "Looked at cots in live"],
  [
    GROUP,
    "segment 0 conditions.children.0.children.0",
    "none(membership of #staff, membership of #complained)",
  ],
  [
    GROUP,
    "segment 0 conditions.children.0.children.1",
    'any(all(profile BirthDate between "1985-01-01" "2003-12-31", profile ShippingAddress.City in "Leeds" "York", ' +
      'profile due_date gt "2027-02-01", profile last_category not_in "garden"), ' +
      "all(event cot_views [value gt 3] within 30d, none(profile basket_value between 10 20)))",
  ],
  [
    `${SEGMENT}/SegmentGroups/Groups/1`,
    "segment 0 conditions.children.1",
    'all(all(profile GenderString eq "F"))',
  ],
  [
    `${PROFILE}/Attributes/due_date`,
    "segment 0 conditions.children.0.children.1.children.0.children.2.field",
    "due_date",
  ],
  [
    `${GROUP}/Dimensions/1/CalculatedAttributes/cot_views/ConditionOverrides/Range/Start`,
    "segment 0 conditions.children.0.children.1.children.1.children.0.withinDays",
    30,
  ],
  ["/Resources/Staff/Properties/SegmentDefinitionName", "segment 1 id", "staff"],
  [
    "/Resources/Staff/Properties/SegmentGroups",
    "segment 1 conditions",
    'all(all(all(profile EmailAddress contains "@shop.example")))',
  ],
  [`${CAMPAIGN}/Name`, "campaign 0 id", "Nursery edit"],
  [`${CAMPAIGN}/Name`, "campaign 0 name", "Nursery edit"],
  [`${CAMPAIGN}/Tags/1/Value`, "campaign 0 owner", "crm@shop.example"],
  [`${CAMPAIGN}/ChannelSubtypeConfig/Email`, "campaign 0 channels.0", "email"],
  [`${CAMPAIGN}/ChannelSubtypeConfig/Sms`, "campaign 0 channels.1", "sms"],
  [`${CAMPAIGN}/Source/CustomerProfilesSegmentArn`, "campaign 0 audience.include.0.id", "due-soon-live"],
  [
    `${CAMPAIGN}/ChannelSubtypeConfig/Email/DefaultOutboundConfig/SourceEmailAddressDisplayName`,
    "campaign 0 messages.0.sender",
    "Acorn & Oak",
  ],
  [
    `${CAMPAIGN}/CommunicationLimitsOverride/AllChannelsSubtypes/CommunicationLimitList/0/MaxCountPerRecipient`,
    "campaign 0 frequency.0.max",
    1,
  ],
  [
    `${CAMPAIGN}/CommunicationLimitsOverride/AllChannelsSubtypes/CommunicationLimitList/0/Frequency`,
    "campaign 0 frequency.0.per",
    7,
  ],
  [
    `${CAMPAIGN}/CommunicationTimeConfig/Sms/OpenHours/DailyHours/0/Value/0/EndTime`,
    "campaign 0 schedule.quietHours.from",
    "21:00",
  ],
  [
    `${CAMPAIGN}/CommunicationTimeConfig/Email/OpenHours/DailyHours/1/Value/0/StartTime`,
    "campaign 0 schedule.quietHours.to",
    "08:00",
  ],
  [
    `${CAMPAIGN}/CommunicationTimeConfig/LocalTimeZoneConfig/LocalTimeZoneDetection`,
    "campaign 0 schedule.quietHours.timezone",
    "recipient",
  ],
  [`${CAMPAIGN}/Schedule/StartTime`, "campaign 0 schedule.start", "2027-02-01T09:00:00Z"],
  [`${CAMPAIGN}/Schedule/EndTime`, "campaign 0 schedule.end", "2027-03-01T09:00:00Z"],
  ["", "segment 2", undefined],
  ["", "campaign 1", undefined],
]);

const CALLS = "/Resources/Calls/Properties";

formatTable(awsCloudformation, "aws-cloudformation/calls.json", [
  ["/Resources/Calls", "campaign 0 id", "Calls"],
  [`${CALLS}/Source/CustomerProfilesSegmentArn`, "campaign 0 audience.include.0.id", "lapsed"],
  [`${CALLS}/ChannelSubtypeConfig/Telephony`, "campaign 0 channels.0", "voice"],
  [`${CALLS}/ChannelSubtypeConfig/WhatsApp`, "campaign 0 channels.1", "whatsapp"],
  [
    `${CALLS}/ChannelSubtypeConfig/Telephony/DefaultOutboundConfig/ConnectSourcePhoneNumber`,
    "campaign 0 messages.0.sender",
    "+441632960000",
  ],
  ["", "campaign 0 frequency.0", undefined],
  ["", "campaign 0 schedule", undefined],
  ["/Resources/Welcome/Properties/Name", "campaign 1 id", `welcome-${unresolved("AWS::StackName")}`],
  ["/Resources/Welcome/Properties/Source/EventTrigger", "campaign 1 trigger.type", "event"],
  ["/Resources/Old/Type", "problem 0", expect.objectContaining({ rule: "input/retired-platform" })],
]);
