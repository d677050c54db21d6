import { defineCaptureRule } from "../../src/rule/index.ts";

export default defineCaptureRule({
  id: "data/private-communications",
  kind: "messages",
  what: "what people write or say in private",
  summary: "Private mail, messages, chats and calls are read to sell",
  why: "A letter is for the one it is addressed to. 83 % find it unethical to follow what people do online to tailor advertisements, and reading their messages goes further.",
  severity: "error",
  since: "0.1.0",
  practice: "overheard",
  sources: ["rsa-2019", "cpra-sensitive"],
  agreed: "warning",
  express: false,
  instead:
    "Leave messages to those who wrote them. What people want from you they will tell you when you ask.",
});
