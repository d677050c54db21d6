import braze from "../../../src/formats/braze/index.ts";
import { formatTable } from "../harness/table.ts";

const PUSH = "/messages/7a1d0c5e";
const EMAIL = "/messages/8b2e1d6f";

formatTable(braze, "braze/nursery.campaign-details.json", [
  // The answer holds no id.
  ["/name", "campaign 0 id", "Nursery push, week 30"],
  ["/name", "campaign 0 name", "Nursery push, week 30"],
  ["/description", "campaign 0 description", "Third trimester, by due date"],
  ["/schedule_type", "campaign 0 trigger.type", "event"],
  ["/first_sent", "campaign 0 schedule.start", "2027-01-12T09:00:00+00:00"],
  ["/", "campaign 0 status", undefined],
  [`${PUSH}/channel`, "campaign 0 channels.0", "push"],
  [`${EMAIL}/channel`, "campaign 0 channels.1", "email"],
  ["/messages/9c3f2e70/channel", "campaign 0 channels.2", "in_app"],
  // A webhook reaches nobody by itself.
  ["/", "campaign 0 channels.3", undefined],
  [`${PUSH}/title`, "campaign 0 messages.0.title", "The nursery"],
  [`${PUSH}/alert`, "campaign 0 messages.0.body", `Hi {{\${first_name}}}, 10 weeks to go!`],
  [
    `${EMAIL}/subject`,
    "campaign 0 messages.1.subject",
    `Is everything ready for {{custom_attribute.\${due_date}}}?`,
  ],
  [`${EMAIL}/preheader`, "campaign 0 messages.1.preheader", "Cots and prams until Sunday"],
  [`${EMAIL}/from`, "campaign 0 messages.1.sender", "Acorn & Oak"],
  [`${EMAIL}/body`, "campaign 0 messages.1.body", "Oak cots, made to last."],
  // Its name in the dashboard.
  ["/", "campaign 0 messages.1.title", undefined],
  ["/messages/9c3f2e70/data/pages", "campaign 0 messages.2.body", "What are you looking for?\nA cot\nA pram"],
  ["/", "campaign 0 messages.3", undefined],
  ["/", "campaign 0 audience.inline", undefined],
]);

formatTable(braze, "braze/restock.campaign-details.json", [
  ["/archived", "campaign 0 status", "archived"],
  ["/schedule_type", "campaign 0 trigger.type", "schedule"],
  ["/messages/c1/body", "campaign 0 messages.0.body", "Oak shelves are back at shop.example"],
  // A list of numbers is no name.
  ["/", "campaign 0 messages.0.sender", undefined],
  ["/messages/c1/subscription_group_id", "campaign 0 audience.inline.conditions", "all(consent sms yes)"],
]);

formatTable(braze, "braze/welcome.canvas-details.json", [
  ["/0/name", "campaign 0 name", "Welcome"],
  ["/0/enabled", "campaign 0 status", "disabled"],
  ["/0/first_entry", "campaign 0 schedule.start", "2026-12-01T09:00:00+00:00"],
  ["/0/steps/1/messages/m1/channel", "campaign 0 channels.0", "email"],
  ["/0/steps/1/messages/m1/subject", "campaign 0 messages.0.subject", "Welcome to the workshop"],
  ["/0/steps/1/messages/m1/from", "campaign 0 messages.0.sender", "hello@shop.example"],
]);

formatTable(braze, "braze/segments-details.json", [
  ["/0/id", "segment 0 id", "seg-1"],
  ["/0/name", "segment 0 name", "Third trimester"],
  ["/0/text_description", "segment 0 description", "For the nursery push"],
  [
    "/0/description",
    "segment 0 conditions",
    "text “Pregnancy due date is in the next 90 days and last purchase is more than 14 days ago”",
  ],
  ["/1", "segment 1 conditions", "other segment"],
]);
