import {
  defineRule,
  inWords,
  isMarketing,
  keyOf,
  nameOf,
  type SpecialUse,
  unagreedSpecialUses,
} from "../../src/rule/index.ts";

const ANYTHING = ["us-state-opt-in", "gdpr-9", "br-lgpd", "quebec-25", "au-privacy", "jp-appi"];

/** Laws that name one kind of sensitive data only. */
const ALSO: Readonly<Record<SpecialUse["about"], readonly string[]>> = {
  health: ["wa-mhmda-030"],
  body: ["us-bipa"],
  other: [],
};

export default defineRule({
  id: "consent/not-explicit",
  summary: "What is sensitive needs a yes of its own",
  why: "Who ticks “news and offers” does not think of their illness, their faith or their face. 87 % of people in France and Germany do not want advertisements chosen by information on their health.",
  severity: "error",
  since: "0.1.0",
  practice: "sensitive-trait",
  sources: ["global-witness-2021", ...ANYTHING, ...ALSO.health, ...ALSO.body],
  needs: ["conditions", "consent"],
  messages: {
    notSaid: {
      says: "“{name}” uses sensitive data ({what}), and does not say that people agreed to that expressly",
      instead:
        "Ask for it by name, separately from everything else, and write `specialCategory: explicit` under `consent`; or leave it out.",
      absenceOf: "consent",
    },
    refused: {
      says: "“{name}” uses sensitive data ({what}), though its consent does not cover that (`specialCategory: none`)",
      instead: "Leave this out, or ask for it by name, separately from everything else.",
    },
  },
  campaign(campaign, ctx) {
    if (!isMarketing(campaign)) return [];
    const said = campaign.consent?.specialCategory;
    // What was guessed at is no matter of consent: sensitive/* says that. But who writes that nobody agreed, knows.
    const uses = unagreedSpecialUses(campaign, ctx).filter(({ kind }) => said || kind !== "inferred");
    const [first] = uses;
    if (first === undefined) return [];
    const isGrave = said !== undefined || uses.some(({ kind }) => kind === "body");
    const finding = ctx.finding(said ? "refused" : "notSaid", {
      at: said?.at ?? (campaign.consent ? keyOf(campaign.consent.at) : first.at),
      data: { name: nameOf(campaign), what: inWords([...new Set(uses.map(({ what }) => what))]) },
      ...(!isGrave && { severity: "warning" }),
      sources: ["global-witness-2021", ...ANYTHING, ...new Set(uses.flatMap(({ about }) => ALSO[about]))],
      related: uses.map(({ at, what }) => ({ at, message: `This is where ${what} comes in` })),
    });
    return [finding];
  },
});
