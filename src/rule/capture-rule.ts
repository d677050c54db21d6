/** The rule every kind of capture shares; a kind's own file says what it is and why people mind. */
import type { Campaign, Severity, Value } from "../model/index.ts";
import { type Capture, captureBy, captureInConditions, captureInSource } from "./capture.ts";
import type { RuleContext } from "./context.ts";
import { isMarketing } from "./delivery.ts";
import { incurableInAds } from "./incurable.ts";
import { audienceNameOf, nameOf } from "./phrases.ts";
import { type Agreement, agreementIn, agreementTo, hasExplicitConsent, hasOptIn } from "./provenance.ts";
import { type AnyRule, defineRule, type RuleMeta } from "./rule.ts";
import type { RuleFinding } from "./rule-finding.ts";

export interface CaptureKind
  extends Pick<RuleMeta, "id" | "summary" | "why" | "severity" | "since" | "sources"> {
  readonly kind: Capture;
  /** The practice that stands in the score for it. */
  readonly practice: string;
  /** Completes "“Shop cameras” reads …": `people's bodies`. */
  readonly what: string;
  /** What to do instead of reading it. */
  readonly instead: string;
  /** How much it matters where people agreed. */
  readonly agreed: Severity;
  /** The law wants an express yes to it; an ordinary opt-in is not enough. */
  readonly express: boolean;
}

type Keys = "reads" | "agreed" | "advertises";

export function defineCaptureRule(about: CaptureKind): AnyRule {
  const { kind, what, instead, agreed: _, express, ...meta } = about;
  const agrees = express ? hasExplicitConsent : hasOptIn;
  const yes = express ? "`basis: opt_in` and `specialCategory: explicit`" : "`basis: opt_in`";
  return defineRule({
    ...meta,
    needs: ["conditions", "provenance"],
    messages: {
      reads: {
        says: `“{name}” reads ${what}: “{word}”`,
        instead: `${instead} If people agreed to it, name the data source and, under its \`consent\`, what they agreed to (${yes}).`,
      },
      agreed: {
        says: `“{name}” reads ${what}, as people agreed: “{word}”`,
        instead:
          "Keep to what they agreed to, keep it out of advertisements, and let them switch it off where they switched it on.",
      },
      advertises: {
        says: `“{name}” takes ${what} to an advertising platform: “{word}”`,
        instead:
          "Keep it out of advertisements. In the EU a platform may not target on it, even with consent; where you do not advertise there, name where you do under `regions`.",
      },
    },
    dataSource(source, ctx) {
      const word = captureInSource(source, kind);
      if (!word) return [];
      const captured: Captured = {
        word,
        name: nameOf(source),
        agreement: agrees(source) ? "agreed" : "not-asked",
        campaigns: ctx.project.campaignsUsing(source),
        isOnlyCalled: word === source.name || word === source.id,
      };
      return [findingFor(captured, about, ctx)];
    },
    segment(segment, ctx) {
      const found = captureInConditions(segment, kind);
      if (!found) return [];
      // Where a source says it, it is said there.
      if (ctx.project.sourcesOf(segment).some((source) => captureInSource(source, kind))) return [];
      const captured: Captured = {
        word: found.name,
        name: audienceNameOf(segment, ctx.project),
        agreement: agreementTo(found.condition, segment, ctx.project, agrees),
        campaigns: ctx.project.campaignsReaching(segment),
      };
      return [findingFor(captured, about, ctx)];
    },
    campaign(campaign, ctx) {
      const word = captureBy(campaign, kind);
      if (!word) return [];
      const agreement = agreementIn(campaign, agrees);
      return [findingFor({ word, name: nameOf(campaign), agreement, campaigns: [campaign] }, about, ctx)];
    },
  });
}

interface Captured {
  readonly word: Value<string>;
  /** Of the definition it was found in. */
  readonly name: string;
  readonly agreement: Agreement;
  /** Those that use what is read; none when nobody is known to. */
  readonly campaigns: readonly Campaign[];
  /** Only a name or an id says it: what somebody called the source, not how it is collected. */
  readonly isOnlyCalled?: boolean;
}

function findingFor(
  { word, name, agreement, campaigns, isOnlyCalled = false }: Captured,
  { sources, severity, agreed }: CaptureKind,
  ctx: RuleContext<Keys>,
): RuleFinding {
  const details = {
    at: word.at,
    data: { name, word: word.value },
    confidence: isOnlyCalled ? "low" : "high",
  } as const;
  const grave = isOnlyCalled ? "warning" : severity;
  if (agreement === "agreed") {
    const incurable = incurableInAds(sources, campaigns, ctx);
    return incurable.length > 0
      ? ctx.finding("advertises", { ...details, severity: grave, sources: incurable })
      : ctx.finding("agreed", { ...details, severity: agreed });
  }
  // A thumb on a door handle or a till sells nothing; and where a file has no words for consent, nobody can tell.
  const sells = campaigns.length === 0 || campaigns.some(isMarketing);
  const isMild = !sells || agreement === "unknown";
  return ctx.finding("reads", { ...details, severity: isMild ? "warning" : grave });
}
