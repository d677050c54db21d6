import mailchimp from "../../../src/formats/mailchimp/index.ts";
import { formatTable } from "../harness/table.ts";

const CAMPAIGN = "/campaigns/0";
const CHOSEN = `${CAMPAIGN}/recipients/segment_opts/conditions`;

formatTable(mailchimp, "mailchimp/campaigns-page.json", [
  [`${CAMPAIGN}/id`, "campaign 0 id", "42694e9e57"],
  [`${CAMPAIGN}/settings/title`, "campaign 0 name", "Nursery, February"],
  [`${CAMPAIGN}/status`, "campaign 0 status", "schedule"],
  ["/campaigns/1/status", "campaign 1 status", "draft"],
  [`${CAMPAIGN}/send_time`, "campaign 0 schedule.start", "2027-02-01T09:00:00+00:00"],
  [CAMPAIGN, "campaign 0 channels.0", "email"],
  [`${CAMPAIGN}/recipients/list_id`, "campaign 0 audience.include.0.id", "a6b5da1054"],
  [`${CAMPAIGN}/recipients/list_name`, "campaign 0 audience.include.0.name", "Newsletter"],
  [`${CAMPAIGN}/recipients/list_id`, "campaign 0 audience.inline.sources.0.id", "a6b5da1054"],
  // Its conditions stand in the campaign.
  ["/", "campaign 0 audience.include.1", undefined],
  // Not the whole audience: the segment is all that is reached.
  ["/campaigns/1/recipients/segment_opts/saved_segment_id", "campaign 1 audience.include.0.id", "33002"],
  ["/", "campaign 1 audience.include.1", undefined],
  [
    CHOSEN,
    "campaign 0 audience.inline.conditions",
    'all(event order placed [category contains "Nursery"], prediction predicted_age_range eq "25-34", none(membership of #9f2c1, membership of #9f2c2))',
  ],
  [`${CAMPAIGN}/settings/from_name`, "campaign 0 messages.0.sender", "Acorn & Oak"],
  [`${CAMPAIGN}/settings/preview_text`, "campaign 0 messages.0.preheader", "Cots and prams until Sunday"],
  [
    `${CAMPAIGN}/variate_settings/subject_lines/0`,
    "campaign 0 messages.0.subject",
    "*|FNAME|*, is the nursery ready?",
  ],
  [`${CAMPAIGN}/variate_settings/subject_lines/1`, "campaign 0 messages.1.subject", "Cots from Friday"],
  ["/campaigns/1/settings/subject_line", "campaign 1 messages.0.subject", "Oak, and what becomes of it"],
  [`${CAMPAIGN}/tracking/opens`, "campaign 0 tracking.opens", true],
  [`${CAMPAIGN}/tracking/html_clicks`, "campaign 0 tracking.clicks", true],
  [`${CAMPAIGN}/tracking/ecomm360`, "campaign 0 tracking.identifiers.0", "ecomm360"],
  [`${CAMPAIGN}/tracking/google_analytics`, "campaign 0 tracking.identifiers.2", "google_analytics"],
  ["/", "campaign 0 tracking.identifiers.3", undefined],
]);

formatTable(mailchimp, "mailchimp/automations-page.json", [
  ["/automations/0/settings/title", "campaign 0 name", "Still in the cart"],
  ["/automations/0/trigger_settings/workflow_type", "campaign 0 trigger.event", "cart abandoned"],
  ["/automations/0/tracking/text_clicks", "campaign 0 tracking.clicks", true],
]);

formatTable(mailchimp, "mailchimp/automation-emails.json", [
  ["/emails/0/delay/amount", "campaign 0 trigger.delayDays", 2 / 24],
  ["/emails/0/settings/subject_line", "campaign 0 messages.0.subject", "You left an oak cot behind"],
  ["/emails/1/trigger_settings/workflow_type", "campaign 1 trigger.type", "date"],
  // Before the day, not after something.
  ["/", "campaign 1 trigger.delayDays", undefined],
]);

/** What each condition of the first segment becomes, in the order of the file. */
const CONDITIONS = [
  "profile DUEDATE exists true",
  'profile merge5 not_in "staff"',
  'profile ROOM eq "nursery"',
  'event page view [url contains "/cots"]',
  'event page view [visited gt "2027-01-01"]',
  "none(event order placed)",
  'event order placed x{"min":3}',
  "profile ecomm_spent_avg lt 100",
  "profile ecomm_spent_all gt 500",
  'event order placed [store eq "store-1"]',
  "event order placed within 30d",
  'profile timestamp_opt lt "2026-01-01"',
  "event signed up within 7d",
  "none(event email opened)",
  'event email clicked [email eq "8001"]',
  'none(event automation started [automation eq "77"])',
  'event survey completed [survey eq "s1"]',
  'event answered a poll [poll eq "3"]',
  "none(event replied to an email)",
  "none(membership of #33003)",
  "membership of #33004",
  "all(membership of #9f2c1, membership of #9f2c2)",
  "location “Bristol” 51.4545/-2.5879 8047m",
  "none(location “US”)",
  "location “94304”",
  "location “94304” 16093m",
  "other IPGeoUnknown",
  'prediction predicted_gender eq "female"',
  'profile social_age ne "18-24"',
  'profile social_network ne "facebook"',
  "profile vip eq true",
  'profile source ne "Import"',
  "profile rating lt 2",
  'profile language eq "de"',
  'profile email_client eq "Outlook"',
];

formatTable(mailchimp, "mailchimp/segments-page.json", [
  ["/segments/0/id", "segment 0 id", "33001"],
  ["/segments/0/name", "segment 0 name", "Expecting, perhaps"],
  ["/segments/0/member_count", "segment 0 size", 1840],
  ["/segments/0/list_id", "segment 0 sources.0.id", "a6b5da1054"],
  ["/segments/0/options/conditions", "segment 0 conditions", `any(${CONDITIONS.join(", ")})`],
  ...CONDITIONS.map(
    (condition, index) =>
      [
        `/segments/0/options/conditions/${index}`,
        `segment 0 conditions.children.${index}`,
        condition,
      ] as const,
  ),
  ["/segments/1", "segment 1 conditions", "other static segment"],
]);
