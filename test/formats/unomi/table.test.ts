import unomi from "../../../src/formats/unomi/index.ts";
import { formatTable } from "../harness/table.ts";

const AND = "/list/0/condition/parameterValues/subConditions";
const ALL = "segment 0 conditions.children";
const OR = "/list/1/condition/parameterValues/subConditions";
const ANY = "segment 1 conditions.children";

formatTable(unomi, "unomi/segments-page.json", [
  ["/list/0/metadata/id", "segment 0 id", "nursery-lookers"],
  ["/list/0/metadata/name", "segment 0 name", "Nursery lookers"],
  ["/list/0/metadata/description", "segment 0 description", "Looked at cots, near the shop"],
  [
    `${AND}/0/parameterValues/eventCondition`,
    `${ALL}.0`,
    'all(event view [target.properties.pageInfo.pagePath contains "/cots"] x{"min":3} within 14d)',
  ],
  [`${AND}/1`, `${ALL}.1`, "none(event purchase within 90d)"],
  [`${AND}/2`, `${ALL}.2`, "location “Paris shop” 48.85/2.35 10000m"],
  [`${AND}/3`, `${ALL}.3`, "consent newsletter yes"],
  [`${AND}/4`, `${ALL}.4`, "none(any(membership of #staff, membership of #press))"],
  [`${OR}/0`, `${ANY}.0`, "profile age between 24 42"],
  [`${OR}/1`, `${ANY}.1`, "profile email exists false"],
  [`${OR}/2`, `${ANY}.2`, "profile duration lt 300"],
  [`${OR}/3/parameterValues/segments/0`, `${ANY}.3`, "none(membership of #staff)"],
  [`${OR}/4/parameterValues/lists/0`, `${ANY}.4`, "membership of #garden-letter"],
  [`${OR}/5`, `${ANY}.5`, "profile interests.roses gt 5"],
  [`${OR}/6`, `${ANY}.6`, "prediction likely-to-leave gte 70"],
  [`${OR}/7`, `${ANY}.7`, "location “Lyon”"],
  [`${OR}/8`, `${ANY}.8`, "location 49/3"],
  [
    `${OR}/9/parameterValues/eventCondition`,
    `${ANY}.9`,
    'event productView [productId eq "cot-1"] x{"max":2}',
  ],
  [`${OR}/10`, `${ANY}.10`, 'profile birthdayToday other "03-24"'],
  [`${OR}/11`, `${ANY}.11`, "all()"],
]);

formatTable(unomi, "unomi/rules.json", [
  ["/0/metadata/id", "campaign 0 id", "cots-mail"],
  ["/0/metadata/enabled", "campaign 0 status", "enabled"],
  ["/0/actions/0/type", "campaign 0 channels.0", "email"],
  [
    "/0/condition/parameterValues/subConditions/0/parameterValues/eventTypeId",
    "campaign 0 trigger.event",
    "view",
  ],
  [
    "/0/condition",
    "campaign 0 audience.inline.conditions",
    'all(all(event view [target.properties.pageInfo.pagePath eq "/cots"], profile firstName exists true))',
  ],
  ["/0/raiseEventOnlyOnceForProfile", "campaign 0 frequency.0.max", 1],
  ["/0/raiseEventOnlyOnceForProfile", "campaign 0 frequency.0.per", "campaign"],
  ["/0/actions/0/parameterValues/from", "campaign 0 messages.0.sender", "hello@shop.example"],
  ["/0/actions/0/parameterValues/subject", "campaign 0 messages.0.subject", "The oak cot is back"],
  ["/0/actions/0/parameterValues/template", "campaign 0 messages.0.body", "It ships on Monday."],
  ["/1/condition", "segment 0 conditions", "all(event view, profile expecting eq true)"],
  ["/2/elements", "segment 1 conditions", "any(event unsubscribe, profile complaints gt 2)"],
]);

const CONTENTS = "/personalizations/0/contents";

formatTable(unomi, "unomi/home-page.context.json", [
  ["/personalizations/0/id", "campaign 0 id", "home-hero"],
  ["/personalizations/0", "campaign 0 channels.0", "on_site"],
  [
    CONTENTS,
    "campaign 0 audience.inline.conditions",
    'any(all(membership of #nursery-lookers, profile interests in "baby"))',
  ],
  [`${CONTENTS}/0/content`, "campaign 0 messages.0.body", "Everything for the nursery"],
  ["", "campaign 0 messages.1.body", undefined],
]);
