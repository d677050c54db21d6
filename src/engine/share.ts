/** The part of a project that one of several runs judges. */
import type { DirectiveComment, FileSuppression, Project, Subject } from "../model/index.ts";

export interface Share {
  /** Whether what stands in this file is this run's to report. */
  owns(file: string): boolean;
  /** Whether a definition has to be judged: it is reported here, or something that is depends on it. */
  judges(subject: Subject): boolean;
}

export const EVERYTHING: Share = { owns: () => true, judges: () => true };

/**
 * Findings about a definition are reported by whoever owns its file. To come to the same result as one run over
 * everything, a run also judges what the scores of its definitions rest on, what shares an id with them (findings that
 * are alike are counted through), and what a suppression in one of its files could be about.
 */
export function shareOf(
  project: Project,
  comments: readonly DirectiveComment[],
  suppressions: readonly FileSuppression[],
  owns: (file: string) => boolean,
): Share {
  const subjects = [...project.campaigns, ...project.segments, ...project.dataSources];
  const judged = new Set(subjects.filter((subject) => owns(fileOf(subject))));
  const ids = new Set([...judged].map(nameOf));
  const commented = new Set(comments.map(({ at }) => at.document.file).filter(owns));
  // A sidecar of this run's may silence findings in a file that is another's.
  for (const { file, entry } of suppressions) if (owns(entry.at.document.file)) commented.add(file);
  for (const subject of subjects) {
    if (subject.suppressions.some(({ at }) => owns(at.document.file))) judged.add(subject);
  }
  for (const subject of [...judged]) for (const other of behind(subject, project)) judged.add(other);
  for (const subject of subjects) {
    const isAskedFor = () => behind(subject, project).some((other) => commented.has(fileOf(other)));
    if (ids.has(nameOf(subject)) || (commented.size > 0 && isAskedFor())) judged.add(subject);
  }
  return { owns, judges: (subject) => judged.has(subject) };
}

/** Definitions that a subject is judged by, and that its findings may point into. */
function behind(subject: Subject, project: Project): Subject[] {
  if (subject.kind === "data-source") return [];
  if (subject.kind === "segment") return [...project.segmentsBehind(subject), ...project.sourcesOf(subject)];
  return [...project.segmentsOf(subject), ...project.exclusionsOf(subject), ...project.sourcesOf(subject)];
}

function fileOf({ at }: Subject): string {
  return at.document.file;
}

function nameOf({ kind, id }: Subject): string {
  return `${kind}\0${id.value}`;
}
