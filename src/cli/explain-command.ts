import { CATALOG } from "../catalog.ts";
import { didYouMean } from "../model/index.ts";
import type { AnyRule, Practice, Source } from "../rule/index.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Says in a few lines what a rule, a practice or a source is, with the figures behind it. */
export async function explainCommand(id: string, { out }: Terminal): Promise<ExitCode> {
  await out.write(`${lines(id).join("\n")}\n`);
  return EXIT.clean;
}

function lines(id: string): string[] {
  const rule = CATALOG.rules.find((candidate) => candidate.id === id);
  if (rule) return aboutRule(rule);
  const practice = CATALOG.practices.find((candidate) => candidate.id === id);
  if (practice) return aboutPractice(practice);
  const line = aboutLine(id);
  if (line) return line;
  const source = Object.hasOwn(CATALOG.sources, id) ? CATALOG.sources[id] : undefined;
  if (source) return aboutSource(id, source);
  const known = [...CATALOG.rules, ...CATALOG.practices]
    .map((known) => known.id)
    .concat(Object.keys(CATALOG.sources));
  throw new UsageError(
    `there is no rule, practice or source “${id}”.${didYouMean(id, known)} “creepcheck rules” lists the rules.`,
  );
}

function aboutRule(rule: AnyRule): string[] {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, { description, default: value }]) =>
      `  ${name}: ${description} (default: ${JSON.stringify(value)})`,
  );
  return [
    `${rule.id} (${rule.severity}, since ${rule.since})`,
    `${rule.summary}.`,
    "",
    rule.why,
    "",
    "What it says, and what to do instead:",
    ...Object.values(rule.messages).flatMap(({ says, instead }) => [`  ${says}`, `    → ${instead}`]),
    ...(options.length > 0 ? ["", "Options:", ...options] : []),
    ...cited(rule.sources),
  ];
}

function aboutPractice({ id, summary }: Practice): string[] {
  const entry = CATALOG.weights.practices[id];
  if (entry === undefined) throw new Error(`practice ${id} has no weight`);
  const { weight, graver, group, evidence } = entry;
  const { practices, secondInGroup } = CATALOG.weights;
  const others = Object.keys(practices).filter((other) => other !== id && practices[other]?.group === group);
  return [
    `${id} (practice)`,
    `${summary}.`,
    "",
    `${weight > 0 ? "Raises" : "Lowers"} the score: it ${weight > 0 ? "multiplies" : "divides"} the odds that somebody calls it creepy by ${oddsOf(weight)}.`,
    ...(graver
      ? [`By ${oddsOf(graver.weight)} when it is about: ${graver.kinds.map(inPlainWords).join(", ")}.`]
      : []),
    ...(others.length > 0
      ? [
          `Says much the same as ${others.join(", ")}: of these the strongest counts, and the next for ${secondInGroup} of its weight.`,
        ]
      : []),
    ...cited(evidence),
  ];
}

function oddsOf(weight: number): string {
  return Math.exp(Math.abs(weight)).toFixed(1);
}

/** `mental-health` → `mental health` */
function inPlainWords(kind: string): string {
  return kind.replaceAll("-", " ");
}

/** The two lines of a score that are no practice and no rule. */
function aboutLine(id: string): string[] | undefined {
  const { baseline, floors } = CATALOG.weights;
  if (id === "baseline") {
    return [
      "baseline",
      `Where every score begins, before anything speaks for or against it: ${baseline.points} of 100.`,
      ...cited(baseline.evidence),
    ];
  }
  if (id === "floor") {
    return [
      "floor",
      `A score is at least ${floors.oneError} while an error stands, and at least ${floors.severalErrors} while errors of two rules do.`,
      "What the law or most people reject is not averaged away. An error that was accepted or called a false positive sets no floor.",
    ];
  }
  return undefined;
}

function cited(keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  const about = keys.flatMap((key) => {
    const source = CATALOG.sources[key];
    return source ? aboutSource(key, source).map((line) => `  ${line}`) : [];
  });
  return ["", "Sources:", ...about];
}

function aboutSource(key: string, { title, where, url, says, verified, figures = [] }: Source): string[] {
  const reading = { yes: [], partial: ["verified in part"], no: ["not verified"] }[verified];
  const notes = [...(where ? [where] : []), ...reading];
  return [
    `${key}: ${title}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`,
    ...(says ? [`  ${says}`] : []),
    ...figures.map(({ about, metric, value }) => `  ${value} ${metric}: ${about}`),
    ...(url ? [`  ${url}`] : []),
  ];
}
