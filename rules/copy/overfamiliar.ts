import { type ClaimKind, claimsIn, defineRule } from "../../src/rule/index.ts";

/** How a phrase sounds, as it follows “reads”. */
const SOUNDS: Partial<Record<ClaimKind, string>> = {
  knows: "as if you knew them",
  suitor: "like a suitor",
  reminds: "like a reminder of what they did",
};

export default defineRule({
  id: "copy/overfamiliar",
  summary: "Copy that talks as if it knew the person",
  why: "A shop that talks like an old friend who took notes is a stranger who took notes. 36 % find it creepy to be greeted by name on walking in; 65 % feel Big Brother in a company that predicts what they want.",
  severity: "warning",
  since: "0.1.0",
  sources: ["accenture-hyperpersonalisation-2014", "jwt-2012"],
  needs: ["copy"],
  messages: {
    phrase: {
      says: "“{phrase}” reads {sounds}",
      instead: "Talk about the thing, not about the person: “Back in stock: the oak cot” says it all.",
    },
  },
  campaign(campaign, ctx) {
    return claimsIn(campaign, ctx).flatMap(({ kind, at, quote }) => {
      const sounds = SOUNDS[kind];
      return sounds ? ctx.finding("phrase", { at, data: { phrase: quote, sounds } }) : [];
    });
  },
});
