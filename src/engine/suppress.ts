/** Matches suppressions with findings, and reports those that are unexplained, expired or unused. */
import {
  type DirectiveComment,
  type FileSuppression,
  groupBy,
  type Problem,
  type Subject,
  type SuppressionEntry,
} from "../model/index.ts";
import type { AnyRule } from "../rule/index.ts";
import { parseDirective } from "./directive.ts";
import type { Located } from "./judged.ts";
import type { Settings } from "./settings.ts";

export interface Suppressed {
  /** What silenced each finding that is silenced. */
  readonly by: ReadonlyMap<Located, SuppressionEntry>;
  readonly problems: readonly Problem[];
}

/** A suppression with the findings it could speak of, whatever their rule. */
interface Candidate {
  readonly entry: SuppressionEntry;
  readonly near: readonly Located[];
}

export function suppress(
  findings: readonly Located[],
  subjects: readonly Subject[],
  comments: readonly DirectiveComment[],
  ofFiles: readonly FileSuppression[],
  rules: readonly AnyRule[],
  settings: Settings,
  today: string,
): Suppressed {
  const problems: Problem[] = [];
  const by = new Map<Located, SuppressionEntry>();
  const candidates = [
    ...fromComments(findings, comments, problems),
    ...fromDefinitions(findings, subjects),
    ...fromFiles(findings, ofFiles),
  ];
  for (const { entry, near } of candidates) {
    const covered = near.filter((found) => names(entry, found.rule.id) && isWithin(found, entry.pointer));
    const problem = problemWith(entry, covered.length, today);
    if (problem === undefined) {
      for (const found of covered) if (!by.has(found)) by.set(found, entry);
    } else if (problem.message !== "unused" || namesRuleInForce(entry, rules, settings)) {
      problems.push(problem);
    }
  }
  return { by, problems };
}

/** A suppression of a rule that is switched off is not called unused: it is wanted again when the rule is. */
function namesRuleInForce(entry: SuppressionEntry, rules: readonly AnyRule[], settings: Settings): boolean {
  const named = rules.filter(({ id }) => names(entry, id));
  const { file } = entry.at.document;
  return named.length === 0 || named.some((rule) => settings(rule, file).severity !== "off");
}

function problemWith(entry: SuppressionEntry, covered: number, today: string): Problem | undefined {
  const { rule, reason, until, at } = entry;
  if (reason === undefined)
    return { rule: "input/unexplained-suppression", message: "unexplained", data: { rule }, at };
  if (covered === 0) return { rule: "input/unused-suppression", message: "unused", data: { rule }, at };
  if (until !== undefined && until < today) {
    return { rule: "input/expired-suppression", message: "expired", data: { rule, until, reason }, at };
  }
  return undefined;
}

function fromComments(
  findings: readonly Located[],
  comments: readonly DirectiveComment[],
  problems: Problem[],
): Candidate[] {
  if (comments.length === 0) return [];
  const byLine = groupBy(findings, ({ location }) => `${location.line}:${location.file}`);
  return comments.flatMap(({ text, at, targetLine }) => {
    const { rules, reason, until, as } = parseDirective(text);
    if (rules.length === 0) {
      problems.push({ rule: "input/unused-suppression", message: "notUnderstood", data: { text }, at });
    }
    const near = byLine.get(`${targetLine}:${at.document.file}`) ?? [];
    return rules.map((rule) => ({
      entry: { rule, as, at, ...(reason && { reason }), ...(until && { until }) },
      near,
    }));
  });
}

function fromDefinitions(findings: readonly Located[], subjects: readonly Subject[]): Candidate[] {
  const suppressing = subjects.filter(({ suppressions }) => suppressions.length > 0);
  if (suppressing.length === 0) return [];
  const bySubject = groupBy(findings, ({ subject }) => subject);
  return suppressing.flatMap((subject) =>
    subject.suppressions.map((entry) => ({ entry, near: bySubject.get(subject) ?? [] })),
  );
}

/** A finding belongs to the file it points into, and to that of what it is about: it may point into a sidecar. */
function fromFiles(findings: readonly Located[], ofFiles: readonly FileSuppression[]): Candidate[] {
  if (ofFiles.length === 0) return [];
  const byFile = new Map<string, Set<Located>>(ofFiles.map(({ file }) => [file, new Set()]));
  for (const found of findings) {
    byFile.get(found.location.file)?.add(found);
    byFile.get(found.subject?.at.document.file ?? "")?.add(found);
  }
  return ofFiles.map(({ file, entry }) => ({ entry, near: [...(byFile.get(file) ?? [])] }));
}

function isWithin({ location }: Located, pointer = ""): boolean {
  return location.pointer === pointer || location.pointer.startsWith(`${pointer}/`) || pointer === "";
}

/** `family/*` names every rule of the family. */
function names(entry: SuppressionEntry, ruleId: string): boolean {
  return entry.rule === ruleId || (entry.rule.endsWith("/*") && ruleId.startsWith(entry.rule.slice(0, -1)));
}
