/** The report as people read it: everything said of one campaign, segment, data source or file together. */
import {
  type Finding,
  type Report,
  type Score,
  SEVERITIES,
  type SubjectRef,
  stands,
} from "../model/report.ts";

export interface SubjectGroup {
  readonly kind: SubjectRef["kind"];
  readonly id: string;
  /** What people call it; its id when it has no name. */
  readonly name: string;
  readonly file: string;
  readonly score?: Score;
  /** Worst first, those of one rule side by side, otherwise in the order of the report. Only those that stand. */
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

const KIND_ORDER: readonly SubjectRef["kind"][] = ["campaign", "segment", "data-source", "file"];

/** Campaigns first, then segments, data sources and files; among each the highest score, then the worst finding. */
export function groupBySubject(report: Report): SubjectGroup[] {
  const found = new Subjects();
  for (const score of report.scores) found.addScore(score);
  for (const finding of report.findings) found.addFinding(finding);
  return found.all.map(groupOf).sort(byImportance);
}

interface Subject {
  readonly ref: SubjectRef;
  readonly file: string;
  readonly score?: Score;
  readonly findings: Finding[];
}

class Subjects {
  readonly all: Subject[] = [];
  private readonly byKey = new Map<string, Subject>();

  addScore(score: Score): void {
    this.add({ ref: score, file: score.file, score, findings: [] });
  }

  /** An id may be defined twice, in two files; the finding then belongs to the one in its own file. */
  addFinding(finding: Finding): void {
    const { subject: ref, location } = finding;
    const own = this.byKey.get(keyOf(ref, location.file)) ?? this.byKey.get(keyOf(ref));
    (own ?? this.add({ ref, file: location.file, findings: [] })).findings.push(finding);
  }

  private add(subject: Subject): Subject {
    for (const key of [keyOf(subject.ref), keyOf(subject.ref, subject.file)]) {
      if (!this.byKey.has(key)) this.byKey.set(key, subject);
    }
    this.all.push(subject);
    return subject;
  }
}

function keyOf({ kind, id }: SubjectRef, file = ""): string {
  return `${kind}\0${id}\0${file}`;
}

function groupOf({ ref, file, score, findings }: Subject): SubjectGroup {
  const active = findings.filter(stands);
  return {
    kind: ref.kind,
    id: ref.id,
    name: ref.name === undefined || ref.name.trim() === "" ? ref.id : ref.name,
    file,
    ...(score && { score }),
    findings: worstFirst(active),
    suppressed: findings.filter(({ suppressed }) => suppressed).length,
  };
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  const ruleOrder = new Map<string, number>();
  for (const { ruleId } of findings) if (!ruleOrder.has(ruleId)) ruleOrder.set(ruleId, ruleOrder.size);
  const place = ({ ruleId }: Finding) => ruleOrder.get(ruleId) ?? 0;
  return [...findings].sort((a, b) => gravity(a) - gravity(b) || place(a) - place(b));
}

/** 0 is the worst. */
function gravity(finding: Finding | undefined): number {
  return finding ? SEVERITIES.indexOf(finding.severity) : SEVERITIES.length;
}

function byImportance(a: SubjectGroup, b: SubjectGroup): number {
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    (b.score?.score ?? -1) - (a.score?.score ?? -1) ||
    gravity(a.findings[0]) - gravity(b.findings[0]) ||
    compare(a.file, b.file) ||
    compare(a.name, b.name)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
