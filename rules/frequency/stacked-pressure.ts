import {
  BEARABLE,
  defineRule,
  type Kind,
  limitsOver,
  nameOf,
  type Pressure,
  type Severity,
  severityOfWeek,
} from "../../src/rule/index.ts";

/** The part of the sum above which one campaign is most of it. */
const MOST_OF_IT = 2 / 3;
/** Contributors shown with their line. */
const SHOWN = 10;

const CALLED: Readonly<Record<Kind, string>> = {
  ads: "advertisements",
  email: "e-mails",
  push: "push messages",
  text: "text messages",
  messages: "messages by e-mail, text and push",
};

export default defineRule({
  id: "frequency/stacked-pressure",
  summary: "Campaigns that are bearable one by one and too much together",
  why: "People do not see campaigns, they see one sender who will not stop. 56 % unsubscribe at four or more marketing messages in 30 days; an advertisement annoys from the fifth time and mostly angers from the tenth.",
  severity: "error",
  since: "0.1.0",
  practice: "many-messages",
  sources: ["getapp-2024", "smarterhq-2019", "inskin-2014", "localytics-2017", "us-mini-tcpa"],
  needs: ["frequency"],
  messages: {
    stacked: {
      says: "One person in “{name}” may get up to {week} {things} a week, from {count} campaigns together",
      instead:
        "Share one limit of {limit} a week among them: lower their caps, leave people who got one out of the next, or drop one.",
    },
  },
  segment(segment, ctx) {
    const around = ctx.project.segmentsAround(segment).filter((outer) => outer !== segment);
    const found = ctx.pressureOn(segment).filter((pressure) => {
      const level = levelOf(pressure);
      // Said once, of the widest segment: it holds for everybody in it.
      const said = around.some((outer) =>
        ctx.pressureOn(outer).some((other) => other.kind === pressure.kind && isAsBad(levelOf(other), level)),
      );
      return level !== undefined && !said;
    });
    // All messages together are worth a word only where no single kind is too much already.
    const isOneKind = found.some(({ kind }) => kind !== "ads" && kind !== "messages");
    const told = isOneKind ? found.filter(({ kind }) => kind !== "messages") : found;
    return told.map((pressure) => {
      const { kind, aWeek, shares } = pressure;
      const inline = shares.find(({ campaign }) => campaign.audience.inline === segment);
      const data = {
        name: nameOf(inline?.campaign ?? segment),
        week: rounded(aWeek),
        things: CALLED[kind],
        count: shares.length,
        limit: Math.max(1, Math.floor(limitsOver(kind, 7).warning)),
      };
      const related = shares.slice(0, SHOWN).map(({ campaign, cap, aWeek }) => ({
        at: cap.at,
        message: `“${nameOf(campaign)}” adds up to ${rounded(aWeek)} a week`,
      }));
      const severity = levelOf(pressure) ?? "warning";
      const sources = [BEARABLE[kind].source, ...(kind === "email" ? ["smarterhq-2019"] : [])];
      return ctx.finding("stacked", { at: segment.id.at, data, severity, sources, related });
    });
  },
});

/** Where one campaign is most of it, or too much by itself, that campaign is what has to change. */
function levelOf({ kind, aWeek, shares }: Pressure): Severity | undefined {
  const most = shares[0]?.aWeek ?? 0;
  const isOne = most > aWeek * MOST_OF_IT || severityOfWeek(kind, most) === "error";
  return isOne ? undefined : severityOfWeek(kind, aWeek);
}

function isAsBad(level: Severity | undefined, as: Severity | undefined): boolean {
  return level === "error" || level === as;
}

function rounded(aWeek: number): number {
  return Math.round(aWeek * 10) / 10;
}
