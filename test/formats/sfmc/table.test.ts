import sfmc from "../../../src/formats/sfmc/index.ts";
import { formatTable } from "../harness/table.ts";

const SEND = "/activities/1/configurationArguments/triggeredSend";
const CRITERIA = "/activities/2/configurationArguments/criteria";
const INLINE = "campaign 0 audience.inline.conditions.children";

formatTable(sfmc, "sfmc/nursery-welcome.journey-meta.json", [
  ["/key", "campaign 0 id", "nursery-welcome"],
  ["/name", "campaign 0 name", "Nursery welcome"],
  ["/description", "campaign 0 description", "After somebody joins the baby club"],
  ["/status", "campaign 0 status", "Published"],
  ["", "campaign 0 purpose", "marketing"],
  ["/triggers/0/metaData/r__event_key", "campaign 0 audience.include.0.id", "APIEvent-baby-club-joined"],
  ["/triggers/0/metaData/r__event_key", "campaign 0 trigger.event", "APIEvent-baby-club-joined"],
  ["/triggers/0/type", "campaign 0 trigger.type", "event"],
  ["/activities/0/configurationArguments/waitDuration", "campaign 0 trigger.delayDays", 2],
  ["/entryMode", "campaign 0 trigger.reentryAfterDays", Number.POSITIVE_INFINITY],
  ["/activities/1/type", "campaign 0 channels.0", "email"],
  ["/activities/3/type", "campaign 0 channels.1", "sms"],
  [`${SEND}/emailSubject`, "campaign 0 messages.0.subject", "%%FirstName%%, is the nursery ready?"],
  [`${SEND}/preHeader`, "campaign 0 messages.0.preheader", "A list for the last ten weeks"],
  [
    `${SEND}/r__list_PathName/suppressionLists/0`,
    "campaign 0 audience.exclude.0.id",
    "Suppression Lists/Complained",
  ],
  [`${SEND}/r__dataExtension_key/domainExclusions/0`, "campaign 0 audience.exclude.1.id", "competitors"],
  [`${SEND}/isTrackingClicks`, "campaign 0 tracking.clicks", true],
  [`${SEND}/suppressTracking`, "campaign 0 tracking.opens", true],
  [`${CRITERIA}/path_1`, `${INLINE}.0.children.0.children.0`, 'profile Weeks pregnant gt "27"'],
  [
    `${CRITERIA}/path_1`,
    `${INLINE}.0.children.0.children.1`,
    'all(none(profile LastCategory contains "Cots & beds"), profile Phone exists true)',
  ],
  [`${CRITERIA}/path_2`, `${INLINE}.0.children.1`, "other filter"],
  ["/exits/0/configurationArguments/criteria", `${INLINE}.1`, "none(all(profile CotBought eq true))"],
  [
    `${SEND}/exclusionFilter`,
    `${INLINE}.2`,
    "none(text “RowCount(LookupRows('Bereaved','ContactKey',_subscriberkey)) > 0”)",
  ],
  [`${SEND}/r__list_PathName/publicationList`, `${INLINE}.3`, "consent email yes"],
]);

formatTable(sfmc, "sfmc/baby-club-joined.event-meta.json", [
  ["/eventDefinitionKey", "segment 0 id", "APIEvent-baby-club-joined"],
  ["/r__dataExtension_key", "segment 0 conditions.children.0", "membership of #baby-club"],
  ["/r__dataExtension_key", "segment 0 sources.0.id", "baby-club"],
  ["/arguments/criteria", "segment 0 conditions.children.1", 'all(profile Country eq "UK")'],
]);

const SET = "/c__filterDefinition/ConditionSet";

formatTable(sfmc, "sfmc/due-soon.dataFilter-meta.json", [
  ["/key", "segment 0 id", "due-soon"],
  ["/name", "segment 0 name", "Due within ten weeks"],
  ["/r__source_dataExtension_key", "segment 0 sources.0.id", "baby-club"],
  [`${SET}/Condition/0`, "segment 0 conditions.children.0", "profile DueDate exists true"],
  [`${SET}/Condition/1`, "segment 0 conditions.children.1", 'profile CustomerType ne "staff"'],
  [
    `${SET}/ConditionSet/Condition/0`,
    "segment 0 conditions.children.2.children.0",
    'profile LastCategory contains "prenatal"',
  ],
  [
    `${SET}/ConditionSet/Condition/1`,
    "segment 0 conditions.children.2.children.1",
    'profile LastViewed in "cot" "pram"',
  ],
  [`${SET}/ConditionSet/Condition/2`, "segment 0 conditions.children.2.children.2", "profile Joined other"],
  [
    `${SET}/ConditionSet/Condition/3`,
    "segment 0 conditions.children.2.children.3",
    "profile HasChildren eq false",
  ],
]);

formatTable(sfmc, "sfmc/due-soon.filter-meta.json", [
  ["/customerKey", "segment 0 id", "fill-due-soon"],
  ["/r__dataFilter_key", "segment 0 conditions.children.0", "membership of #due-soon"],
  ["/r__destination_dataExtension_key", "segment 0 fills.id", "due-soon-people"],
]);

formatTable(sfmc, "sfmc/baby-club.dataExtension-meta.json", [
  ["/CustomerKey", "source 0 id", "baby-club"],
  ["/Fields/3/Name", "source 0 fields.0", "DueDate"],
  ["/Fields/4/Name", "source 0 fields.1", "Religion"],
  ["", "source 0 fields.2", undefined],
  ["/Fields/1/FieldType", "source 0 identifiers.0", "email"],
  ["/Fields/2/FieldType", "source 0 identifiers.1", "phone"],
  ["/DataRetentionPeriodLength", "source 0 retentionDays", 180],
]);

formatTable(sfmc, "sfmc/spring.emailSend-meta.json", [
  ["/CustomerKey", "campaign 0 id", "spring-cots"],
  ["/SendDefinitionList/0/r__dataExtension_key", "campaign 0 audience.include.0.id", "due-soon-people"],
  [
    "/SendDefinitionList/0/r__dataExtension_key",
    "campaign 0 audience.inline.sources.0.id",
    "due-soon-people",
  ],
  ["/SendDefinitionList/1/r__dataExtension_key", "campaign 0 audience.exclude.0.id", "bought-a-cot"],
  ["/SendDefinitionList/2/r__list_PathName", "campaign 0 audience.exclude.1.id", "Lists/Staff"],
  ["/EmailSubject", "campaign 0 messages.0.subject", "Cots for spring"],
  ["/SuppressTracking", "campaign 0 tracking.opens", false],
  ["/SuppressTracking", "campaign 0 tracking.clicks", false],
]);

formatTable(sfmc, "sfmc/order-shipped.triggeredSend-meta.json", [
  ["/CustomerKey", "campaign 0 id", "order-shipped"],
  ["/TriggeredSendStatus", "campaign 0 status", "Active"],
  ["/FromName", "campaign 0 messages.0.sender", "Acorn & Oak"],
  ["/EmailSubject", "campaign 0 messages.0.subject", "Your order has left us"],
  ["/PreHeader", "campaign 0 messages.0.preheader", "It arrives on Friday"],
  ["/SuppressTracking", "campaign 0 tracking.clicks", true],
]);

formatTable(sfmc, "sfmc/nursery-list.asset-message-meta.json", [
  ["/customerKey", "campaign 0 id", "nursery-list"],
  ["/status/name", "campaign 0 status", "Draft"],
  ["/views/subjectline/content", "campaign 0 messages.0.subject", "%%FirstName%%, is the nursery ready?"],
  ["/views/html/content", "campaign 0 messages.0.body", "Hello %%FirstName%%,"],
  [
    "/views/html/slots/main/blocks/first/content",
    "campaign 0 messages.1.body",
    "We noticed that you looked at prams.",
  ],
  // In a file beside it, so the place is that file's.
  ["", "campaign 0 messages.2.body", "Your due date is %%DueDate%%: here is what is missing."],
]);

formatTable(sfmc, "sfmc/plain.asset-message-meta.json", [
  ["/views/subjectline/content", "campaign 0 messages.0.subject", "Open until eight"],
  ["/views/text/content", "campaign 0 messages.0.body", "We are open until eight on Fridays."],
]);

const QUERY = "segment 0 conditions.children.0.children";

// All places are in the file of the SQL, which has no paths: query.test.ts looks at its lines.
formatTable(sfmc, "sfmc/fill-nursery.query-meta.json", [
  ["/key", "segment 0 id", "fill-nursery"],
  ["/r__dataExtension_key", "segment 0 fills.id", "nursery-people"],
  ["", `${QUERY}.0`, "membership of #_Subscribers"],
  ["", `${QUERY}.1`, 'all(membership of #Nursery visits, profile site eq "uk")'],
  ["", `${QUERY}.2`, "none(membership of #Bereaved parents)"],
  ["", `${QUERY}.3.children.0`, 'profile category in "cot" "pram"'],
  ["", `${QUERY}.3.children.1`, `profile note contains "expecting it's first"`],
  ["", `${QUERY}.3.children.2`, 'none(any(profile kind eq "staff", profile orders between 3 5))'],
  ["", `${QUERY}.3.children.3`, "profile seen gte"],
  ["", `${QUERY}.3.children.4`, "profile ContactKey exists false"],
  ["", `${QUERY}.3.children.5`, "profile email exists true"],
  [
    "",
    `${QUERY}.3.children.6`,
    'none(all(profile SubscriberKey other, all(membership of #Complaints, profile state ne "closed")))',
  ],
  ["", `${QUERY}.3.children.7`, "none(all(membership of #Moved))"],
  ["", `${QUERY}.3.children.8`, undefined],
  ["", "segment 0 conditions.children.1", "all(all(membership of #Quiz, profile trimester gt 1))"],
]);

formatTable(sfmc, "sfmc/odd.query-meta.json", [
  ["/queryText", "segment 0 conditions", "text “SELECT k FROM Clients WHERE {{{filter}}} AND trimester = 2”"],
]);
