import dittofeed from "../../../src/formats/dittofeed/index.ts";
import { formatTable } from "../harness/table.ts";

formatTable(dittofeed, "dittofeed/seed-box.journey.yaml", [
  ["/name", "campaign 0 id", "Seed box, first weeks"],
  ["/name", "campaign 0 name", "Seed box, first weeks"],
  ["/definition/entryNode/segment", "campaign 0 audience.include.0.id", "Bought a seed box"],
  ["/definition/entryNode/segment", "campaign 0 audience.include.0.name", "Bought a seed box"],
  ["/definition/entryNode", "campaign 0 trigger.type", "segment_entry"],
  ["/definition/nodes/0/variant/seconds", "campaign 0 trigger.delayDays", 2],
  ["/definition/nodes/1/variant/type", "campaign 0 channels.0", "email"],
  ["", "campaign 0 trigger.reentryAfterDays", undefined],
  ["", "campaign 0 messages.0.subject", undefined],
]);

formatTable(dittofeed, "dittofeed/how-the-seeds-do.template.yaml", [
  ["/name", "campaign 0 id", "How the seeds do"],
  [
    "/definition/from",
    "campaign 0 messages.0.sender",
    '{{ user.gardener | default: "garden@shop.example" }}',
  ],
  [
    "/definition/subject",
    "campaign 0 messages.0.subject",
    'Hello {{ user.firstName | default: "gardener" }}, are they up yet?',
  ],
]);

const SEGMENT = "5e900000-0000-4000-8000-000000000001";
const GROUP = "9a000000-0000-4000-8000-000000000001";
const TEMPLATE = "7e300000-0000-4000-8000-000000000001";

const NODES = "/segments/0/definition/nodes";
const ALL = "segment 0 conditions.children";
const EACH = "/segments/1/definition/nodes";
const ANY = "segment 1 conditions.children";
const JOURNEY = "/journeys/0/definition";
const TEXTS = "/journeys/1/definition";

formatTable(dittofeed, "dittofeed/workspace.json", [
  ["/segments/0/id", "segment 0 id", SEGMENT],
  ["/segments/0/name", "segment 0 name", "Nursery lookers, date known"],
  [`${NODES}/0`, `${ALL}.0`, 'event page_viewed [category eq "nursery"] x{"min":3} within 14d'],
  [
    `${NODES}/1`,
    `${ALL}.1`,
    'any(profile due_date exists true, profile registered_at other "in the last 7 days")',
  ],
  [`${NODES}/4`, `${ALL}.2`, "none(event order_placed)"],
  [`${EACH}/0`, `${ANY}.0`, 'profile plan ne "free"'],
  [`${EACH}/1`, `${ANY}.1`, "profile age gte 65"],
  [`${EACH}/2`, `${ANY}.2`, "profile orders lt 2"],
  [`${EACH}/3`, `${ANY}.3`, "profile email exists false"],
  [`${EACH}/4`, `${ANY}.4`, 'profile interests contains "roses"'],
  [`${EACH}/5`, `${ANY}.5`, 'event quiz_answered [quiz eq "soil"] [answer eq "clay"]'],
  [`${EACH}/6`, `${ANY}.6`, `event email clicked [template eq "${TEMPLATE}"]`],
  [`${EACH}/7`, `${ANY}.7`, "consent yes"],
  // Who has not left the group has not said no; that is no yes.
  [`${EACH}/8`, `${ANY}.8`, "none(consent no)"],
  [`${EACH}/9`, `${ANY}.9`, "consent no"],
  [`${EACH}/10`, `${ANY}.10`, "other RandomBucket"],
  // It names itself, and a node that was read already.
  [`${EACH}/11`, `${ANY}.11`, "all(other node that cannot be read, other node that cannot be read)"],
  ["/segments/1/definition/entryNode/children/12", `${ANY}.12`, "other node that cannot be read"],
  ["/segments/2/definition/entryNode", "segment 2 conditions", "other manual list"],
  ["/subscriptionGroups/0/id", "segment 3 id", GROUP],
  ["/subscriptionGroups/0/type", "segment 3 conditions", "consent email yes"],
  ["/subscriptionGroups/1/type", "segment 4 conditions", "none(consent sms no)"],
  ["/journeys/0/id", "campaign 0 id", "70a00000-0000-4000-8000-000000000001"],
  ["/journeys/0/status", "campaign 0 status", "Running"],
  [`${JOURNEY}/entryNode`, "campaign 0 trigger.type", "event"],
  [`${JOURNEY}/entryNode/event`, "campaign 0 trigger.event", "guide_downloaded"],
  [`${JOURNEY}/nodes/0/variant/seconds`, "campaign 0 trigger.delayDays", 1],
  ["/journeys/0/canRunMultiple", "campaign 0 trigger.reentryAfterDays", 0],
  [
    `${JOURNEY}/entryNode`,
    "campaign 0 audience.inline.conditions",
    `all(event guide_downloaded, membership of #${GROUP}, membership of #${SEGMENT})`,
  ],
  ["/subscriptionGroups/0/type", "campaign 0 consent.basis", "opt_in"],
  ["/subscriptionGroups/0/name", "campaign 0 consent.evidence", "Garden letter"],
  ["/messageTemplates/0/definition/subject", "campaign 0 messages.0.subject", "Did the cot guide help?"],
  [
    "/messageTemplates/0/definition/body",
    "campaign 0 messages.0.body",
    "Hello {{ user.firstName }}, ask us anything.",
  ],
  [`${TEXTS}/entryNode/segment`, "campaign 1 audience.include.0.id", SEGMENT],
  ["/journeys/1/canRunMultiple", "campaign 1 trigger.reentryAfterDays", Number.POSITIVE_INFINITY],
  [
    `${TEXTS}/entryNode`,
    "campaign 1 audience.inline.conditions",
    "all(membership of #9a000000-0000-4000-8000-000000000002, membership of #5e900000-0000-4000-8000-000000000002)",
  ],
  // Nobody said yes to a group that one is in until one leaves.
  ["", "campaign 1 consent", undefined],
  [`${TEXTS}/nodes/0/variant/type`, "campaign 1 channels.0", "sms"],
  ["", "campaign 1 messages.1", undefined],
  ["/messageTemplates/1/definition/body", "campaign 1 messages.0.body", "Prams are 10 % off until Sunday"],
  ["/messageTemplates/3/definition/title", "campaign 2 messages.0.title", "New in the app"],
  ["/messageTemplates/4/definition/body", "campaign 3 messages.0.body", "Sow now, eat in June."],
  // What a webhook tells another system is no message, and what a journey sends is judged with it.
  ["", "campaign 4", undefined],
]);
