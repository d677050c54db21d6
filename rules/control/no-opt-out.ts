import {
  type Campaign,
  type Channel,
  defineRule,
  directChannelsOf,
  inWords,
  isMarketing,
  keyOf,
  nameOf,
  throughChannel,
} from "../../src/rule/index.ts";

/** Channels on which every message must say how to stop it. Push messages are switched off in the phone. */
const CARRIES_A_WAY_OUT: readonly Channel[] = ["email", "sms", "whatsapp"];

/** Words and tokens by which a text itself says how to stop it. */
const WAY_OUT =
  /unsubscri|opt.?out|\bstop\b|preference|abmeld|abbestell|désabonn|désinscri|cancelar (la )?suscrip|darse de baja|disiscri|annulla (l')?iscriz|descadastr|cancelar (a )?inscri|配信停止/i;

export default defineRule({
  id: "control/no-opt-out",
  summary: "People must be able to say stop",
  why: "What cannot be stopped is what makes people feel they have lost control. 83 % are more willing to share data when they stay in control of it.",
  severity: "error",
  since: "0.1.0",
  sources: [
    "accenture-pulse-2018",
    "esp-policies",
    "gdpr-21",
    "uk-pecr",
    "can-spam",
    "casl",
    "au-privacy",
    "bulk-senders",
  ],
  needs: ["transparency"],
  messages: {
    none: {
      says: "“{name}” gives people no way to stop it (`optOut: none`)",
      instead:
        "Put a way out into every message: one click in an e-mail, a reply in a text, a switch in the settings.",
    },
    notStated: {
      says: "“{name}” goes out {channels} and does not say how people can stop it",
      instead:
        "Add `transparency.optOut`: `one_click` or `link` in an e-mail, `reply` in a text, `settings` where that is the way.",
      absenceOf: "transparency",
    },
  },
  campaign(campaign, ctx) {
    if (!isMarketing(campaign)) return [];
    const { transparency } = campaign;
    const name = nameOf(campaign);
    if (transparency?.optOut?.value === "none") {
      return [ctx.finding("none", { at: transparency.optOut.at, data: { name } })];
    }
    const [first, ...others] = directChannelsOf(campaign).filter(({ value }) =>
      CARRIES_A_WAY_OUT.includes(value),
    );
    if (first === undefined || transparency?.optOut || transparency?.preferenceCentre || saysHow(campaign))
      return [];
    const finding = ctx.finding("notStated", {
      at: transparency ? keyOf(transparency.at) : first.at,
      data: { name, channels: inWords([first, ...others].map(({ value }) => throughChannel(value))) },
      severity: "warning",
    });
    return [finding];
  },
});

function saysHow({ messages }: Campaign): boolean {
  return messages.some(({ body, callToAction }) =>
    [body, callToAction].some((text) => text && WAY_OUT.test(text.value)),
  );
}
