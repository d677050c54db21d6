/** The report's terms in a marketer's words. */
import type {
  DataSourceNote,
  Reach,
  Report,
  Score,
  Severity,
  SubjectRef,
  Summary,
  UsedData,
  Verdict,
} from "../model/report.ts";

export const KIND_WORDS: Readonly<Record<SubjectRef["kind"], string>> = {
  campaign: "Campaign",
  segment: "Segment",
  "data-source": "Data source",
  file: "File",
};

/** What a file may not say, named so that it fits into a list: "consent, how often people see it". */
export const FACET_WORDS: Readonly<Record<Score["notAssessable"][number], string>> = {
  conditions: "who is picked",
  copy: "the wording",
  frequency: "how often people see it",
  consent: "consent",
  provenance: "where the data comes from",
  tracking: "tracking",
  exclusions: "who is left out",
  location: "location",
  age: "age limits",
  schedule: "when it runs",
  owner: "who owns it",
  transparency: "what people are told",
};

export const CHANNEL_WORDS: Readonly<Record<Reach["channels"][number], string>> = {
  email: "e-mail",
  sms: "text message",
  push: "push message",
  in_app: "in the app",
  whatsapp: "WhatsApp",
  voice: "phone call",
  direct_mail: "post",
  on_site: "on the website",
  paid_social: "social media ads",
  paid_search: "search ads",
  display: "display ads",
  video: "video ads",
  in_store: "in the shop",
};

/** Whose data it is, to stand behind the name of a data source. */
export const PARTY_WORDS: Readonly<Record<NonNullable<DataSourceNote["party"]>, string>> = {
  zero: "people told you on purpose",
  first: "what people did with you",
  second: "from a partner people dealt with",
  third: "from somebody people never met",
  inferred: "guessed by a model",
};

/** What a datum is, to stand before its name. */
export const DATA_WORDS: Readonly<Record<UsedData["kind"], string>> = {
  event: "what they did",
  profile: "stored about them",
  prediction: "guessed by a model",
  interest: "assigned by the platform",
  location: "where they are",
  context: "the moment",
  text: "in other words",
  other: "in the platform's terms",
};

const lists = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "a, b and c" */
export function listed(items: readonly string[]): string {
  return lists.format(items);
}

/** "1 campaign", "3 campaigns" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** "3 errors, 1 warning and 2 info"; empty when there are none. */
export function findingCounts(counts: Readonly<Record<Severity, number>>): string {
  const parts = [
    counts.error > 0 ? counted(counts.error, "error") : "",
    counts.warning > 0 ? counted(counts.warning, "warning") : "",
    counts.info > 0 ? `${counts.info} info` : "",
  ];
  return listed(parts.filter((part) => part !== ""));
}

/** "4 campaigns and 3 segments (5 files)" */
export function extent({ campaigns, segments, files }: Summary): string {
  const subjects = [
    ...(campaigns > 0 ? [counted(campaigns, "campaign")] : []),
    ...(segments > 0 ? [counted(segments, "segment")] : []),
  ];
  return `${subjects.length > 0 ? listed(subjects) : "no campaigns or segments"} (${counted(files, "file")})`;
}

const NOTHING_FAILED: Readonly<Record<Verdict["failOn"], string>> = {
  error: "no errors",
  warning: "no errors or warnings",
  info: "no findings",
  never: "findings never fail this run",
};

/** Why the run passes, as a clause: "no errors, and no campaign scores above 60". */
export function passedBecause({ failOn, maxScore }: Verdict): string {
  const limit = maxScore === null ? "" : `, and no campaign scores above ${maxScore}`;
  return NOTHING_FAILED[failOn] + limit;
}

/** "Not assessable from this file: consent, tracking. Were it known, the score could be 66 to 86."; empty where all is. */
export function notAssessableOf({ notAssessable, range: { low, high } }: Score): string {
  if (notAssessable.length === 0) return "";
  const facets = notAssessable.map((facet) => FACET_WORDS[facet]).join(", ");
  const couldBe = low === high ? "" : ` Were it known, the score could be ${low} to ${high}.`;
  return `Not assessable from this file: ${facets}.${couldBe}`;
}

const VERIFIED_NOTE = { yes: "", partial: " (partly verified)", no: " (not verified)" };

/** The title of a cited source, and whether it is to be taken with a grain of salt. */
export function titleOfSource(key: string, sources: Report["sources"]): string {
  const note = Object.hasOwn(sources, key) ? sources[key] : undefined;
  return note ? note.title + VERIFIED_NOTE[note.verified] : key;
}

/** "failed: 6 errors stand", "passed: no errors" */
export function verdictSentence(verdict: Verdict): string {
  return verdict.passed ? `passed: ${passedBecause(verdict)}` : `failed: ${verdict.reasons.join("; ")}`;
}
