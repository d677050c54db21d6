import hubspot from "../../../src/formats/hubspot/index.ts";
import { formatTable } from "../harness/table.ts";

const LIST = "/lists/0/filterBranch";
const AND = `${LIST}/filterBranches/0`;
const AND_CONDITIONS = "segment 0 conditions.children.0.children";

formatTable(hubspot, "hubspot/lists-page.json", [
  ["/lists/0/listId", "segment 0 id", "412"],
  ["/lists/0/name", "segment 0 name", "Nursery lookers without an order"],
  ["/lists/0/size", "segment 0 size", 1840],
  [`${AND}/filters/0`, `${AND_CONDITIONS}.0`, "profile household_size gte 3"],
  [`${AND}/filters/1`, `${AND_CONDITIONS}.1`, "profile due_date exists true"],
  [`${AND}/filters/2`, `${AND_CONDITIONS}.2`, 'event page view [pageUrl contains "/cots"]'],
  [`${AND}/filters/3`, `${AND_CONDITIONS}.3`, "none(membership of #77)"],
  [`${AND}/filters/4`, `${AND_CONDITIONS}.4`, "consent sms yes"],
  // One of the states is a silence, so not everybody said yes.
  [`${AND}/filters/5`, `${AND_CONDITIONS}.5`, "consent email no"],
  [`${AND}/filters/6`, `${AND_CONDITIONS}.6`, 'none(event form submission [formId eq "cot-guide"])'],
  [`${AND}/filters/7`, `${AND_CONDITIONS}.7`, 'event email link clicked [emailId eq "9001"]'],
  [`${AND}/filters/8`, `${AND_CONDITIONS}.8`, "consent yes"],
  [`${AND}/filters/9`, `${AND_CONDITIONS}.9`, "other CONSTANT"],
  [
    `${AND}/filterBranches/0`,
    `${AND_CONDITIONS}.10`,
    'event 6-22087 [category contains "nursery"] x{"min":3} within 14d',
  ],
  [`${AND}/filterBranches/1`, `${AND_CONDITIONS}.11`, "none(event 6-22091)"],
  [
    `${LIST}/filterBranches/1`,
    "segment 0 conditions.children.1",
    'none(profile lifecyclestage in "customer" "evangelist")',
  ],
  ["/lists/1", "segment 1 conditions", "other manual list"],
]);

formatTable(hubspot, "hubspot/after-the-guide.workflow.json", [
  ["/id", "campaign 0 id", "585100200"],
  ["/isEnabled", "campaign 0 status", "enabled"],
  ["/suppressionListIds/0", "campaign 0 audience.exclude.0.id", "77"],
  ["/enrollmentCriteria/type", "campaign 0 trigger.type", "event"],
  ["/enrollmentCriteria/eventFilterBranches/0/eventTypeId", "campaign 0 trigger.event", "4-1639801"],
  ["/enrollmentCriteria/shouldReEnroll", "campaign 0 trigger.reentryAfterDays", 0],
  ["/actions/0/fields/delta", "campaign 0 trigger.delayDays", 2],
  ["/actions/1/actionTypeId", "campaign 0 channels.0", "email"],
  ["/actions/1/fields/subject", "campaign 0 messages.0.subject", "Did the cot guide help?"],
  ["/actions/3/fields/message", "campaign 0 messages.1.body", "Prams are 10 % off until Sunday"],
  ["/", "campaign 0 messages.2", undefined],
  ["/timeWindows/1/endTime", "campaign 0 schedule.quietHours.from", "18:00"],
  ["/timeWindows/0/startTime", "campaign 0 schedule.quietHours.to", "09:00"],
  [
    "/enrollmentCriteria/eventFilterBranches/0",
    "campaign 0 audience.inline.conditions.children.0",
    "event 4-1639801",
  ],
  [
    "/actions/2/listBranches/0/filterBranch",
    "campaign 0 audience.inline.conditions.children.1",
    'any(all(event page view [pageUrl eq "https://shop.example/prams"]))',
  ],
  ["/goalFilterBranch", "campaign 0 audience.inline.conditions.children.2", "none(all(profile orders gt 0))"],
]);

formatTable(hubspot, "hubspot/emails-page.json", [
  ["/results/0/id", "campaign 0 id", "9001"],
  ["/results/0/state", "campaign 0 status", "PUBLISHED"],
  ["/results/0/isTransactional", "campaign 0 purpose", "marketing"],
  ["/results/0/publishDate", "campaign 0 schedule.start", "2027-02-01T09:00:00Z"],
  ["/results/0/to/contactIlsLists/include/0", "campaign 0 audience.include.0.id", "412"],
  ["/results/0/to/contactIlsLists/exclude/0", "campaign 0 audience.exclude.0.id", "77"],
  ["/results/0/from/fromName", "campaign 0 messages.0.sender", "Acorn & Oak"],
  ["/results/0/subject", "campaign 0 messages.0.subject", "Did the cot guide help?"],
  [
    "/results/0/content/widgets/preview_text/body/value",
    "campaign 0 messages.0.preheader",
    "Three questions and a voucher",
  ],
  [
    "/results/0/content/widgets",
    "campaign 0 messages.0.body",
    "Hello {{ contact.firstname }},\nyour cot arrives next week.",
  ],
  ["/results/1/isTransactional", "campaign 1 purpose", "transactional"],
  ["/results/1/content/plainTextVersion", "campaign 1 messages.0.body", "It arrives on Friday."],
]);
