import mautic from "../../../src/formats/mautic/index.ts";
import { formatTable } from "../harness/table.ts";

const FILTERS = "/0/lists/0/filters";
const FIRST = "segment 0 conditions.children.0.children";
const SECOND = "segment 0 conditions.children.1.children";
const EVENTS = "/0/campaign_event";
const SORTED = "campaign 0 audience.inline.conditions.children.0.children";

formatTable(mautic, "mautic/cot-guide.campaign.json", [
  ["/0/lists/0/id", "segment 0 id", "12"],
  ["/0/lists/0/name", "segment 0 name", "Nursery lookers"],
  ["/0/lists/0/description", "segment 0 description", "Looked, did not order"],
  [`${FILTERS}/0`, `${FIRST}.0`, 'event page view [url contains "%/cots%"]'],
  [`${FILTERS}/1`, `${FIRST}.1`, "event page view within 14d"],
  [`${FILTERS}/2`, `${FIRST}.2`, 'event email opened x{"min":3}'],
  [`${FILTERS}/3/properties/filter/0`, `${FIRST}.3`, "none(membership of #13)"],
  // Who did not say no has not said yes.
  [`${FILTERS}/4`, `${FIRST}.4`, "none(consent email no)"],
  [`${FILTERS}/5`, `${SECOND}.0`, "profile age between 24 42"],
  [`${FILTERS}/6`, `${SECOND}.1`, 'profile tags in "cot guide"'],
  [`${FILTERS}/7`, `${SECOND}.2`, 'none(event page view [url eq "/checkout"])'],
  [`${FILTERS}/8`, `${SECOND}.3`, "none(event session)"],
  [`${FILTERS}/9`, `${SECOND}.4`, 'profile country eq "France"'],
  ["/0/lists/1", "segment 1 conditions", "other contacts put on it one by one"],

  ["/0/campaign/0/id", "campaign 0 id", "7"],
  ["/0/campaign/0/description", "campaign 0 description", "Follows the download of the guide."],
  ["/0/campaign/0/is_published", "campaign 0 status", "published"],
  ["/0/dependencies/0/lists/0/lists", "campaign 0 audience.include.0.id", "12"],
  ["/0/campaign/0", "campaign 0 trigger.type", "segment_entry"],
  [`${EVENTS}/1/trigger_interval`, "campaign 0 trigger.delayDays", 2],
  [`${EVENTS}/0`, `${SORTED}.0`, "profile due_date exists true"],
  [`${EVENTS}/2`, `${SORTED}.1`, 'none(event page view [url in "https://shop.example/prams*"])'],
  ["/0/email/0/dynamic_content/0/filters/0/filters/0", `${SORTED}.2`, 'profile expects eq "twins"'],
  [`${EVENTS}/1/type`, "campaign 0 channels.0", "email"],
  // A marketing email reaches each contact once: two emails, two messages.
  [`${EVENTS}/1/properties/email_type`, "campaign 0 frequency.0.max", 2],
  [`${EVENTS}/1/properties/email_type`, "campaign 0 frequency.0.per", "campaign"],
  [`${EVENTS}/3/trigger_hour`, "campaign 0 schedule.quietHours.from", "18:00"],
  [`${EVENTS}/1/triggerRestrictedStartHour`, "campaign 0 schedule.quietHours.to", "09:00"],
  ["/0/email/0/from_name", "campaign 0 messages.0.sender", "Acorn & Oak"],
  [
    "/0/email/0/subject",
    "campaign 0 messages.0.subject",
    "{contactfield=firstname|Hello}, did the guide help?",
  ],
  ["/0/email/0/preheader_text", "campaign 0 messages.0.preheader", "Three questions and a voucher"],
  [
    "/0/email/0/custom_html",
    "campaign 0 messages.0.body",
    'Your cot arrives {contactfield=due_date}. {dynamiccontent="For whom"} {unsubscribe_text}',
  ],
  ["/0/email/0/dynamic_content/0/content", "campaign 0 messages.1.body", "Everything for the nursery"],
  ["/0/email/0/dynamic_content/0/filters/0/content", "campaign 0 messages.2.body", "Everything for two"],
  ["/0/email/1/plain_text", "campaign 0 messages.3.body", "It ships on Monday. {unsubscribe_url}"],
  ["/0/email/0/custom_html", "campaign 0 transparency.optOut", "link"],

  ["/0/campaign/1/is_published", "campaign 1 status", "disabled"],
  ["/0/dependencies/0/forms/0/forms", "campaign 1 trigger.event", "form submission"],
  [
    "/0/dependencies/0/forms/0/forms",
    "campaign 1 audience.inline.conditions.children.0",
    'event form submission [form eq "2"]',
  ],
  [`${EVENTS}/4/type`, "campaign 1 channels.0", "sms"],
  ["", "campaign 1 frequency.0", undefined],
  ["", "campaign 1 schedule", undefined],

  ["/0/email/2/id", "campaign 2 id", "5"],
  ["/0/dependencies/0/lists/1/lists", "campaign 2 audience.include.0.id", "13"],
  ["/0/email/2/publish_up", "campaign 2 schedule.start", "2027-03-01T08:00:00+00:00"],
  ["/0/email/2/publish_down", "campaign 2 schedule.end", "2027-03-08T08:00:00+00:00"],
  ["/0/email/2/custom_html", "campaign 2 transparency.optOut", "link"],
  ["", "campaign 3", undefined],
]);
