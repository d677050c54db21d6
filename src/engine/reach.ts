/** Where a campaign or segment meets people, and by what it picks them, for the report. */
import {
  type Campaign,
  type Condition,
  compareText,
  conditionsIn,
  type DataSource,
  type DataSourceNote,
  type Project,
  type Reach,
  type Segment,
  type SubjectRef,
  type UsedData,
} from "../model/index.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import type { Share } from "./share.ts";

/** Only what the definition says itself: with all that stands behind it, the report could grow with the square of the files. */
export function reachOf(subject: Campaign | Segment, project: Project, jurisdiction: Jurisdiction): Reach {
  const own = ownAudience(subject);
  return {
    channels: subject.kind === "campaign" ? unique(subject.channels.map(({ value }) => value)) : [],
    regions: [...jurisdiction.regionsOf(subject)].sort(compareText),
    data: own ? usedIn(own) : [],
    from: [...project.ownSegmentsOf(subject), ...(own ? project.sourcesOf(own) : [])].map(refTo),
  };
}

/** Notes on the data sources that what this run reports reads, by id in order. */
export function dataSourceNotes(project: Project, { owns }: Share): Record<string, DataSourceNote> {
  const read = new Set<DataSource>();
  for (const subject of [...project.campaigns, ...project.segments]) {
    const own = ownAudience(subject);
    if (own && owns(subject.at.document.file)) for (const source of project.sourcesOf(own)) read.add(source);
  }
  const notes = [...read].map((source) => [source.id.value, noteOn(source)] as const);
  return Object.fromEntries(notes.sort(([a], [b]) => compareText(a, b)));
}

function noteOn({ id, name, at, party, supplier }: DataSource): DataSourceNote {
  return {
    name: name?.value ?? id.value,
    file: at.document.file,
    ...(party && { party: party.value }),
    ...(supplier && { supplier: supplier.value }),
  };
}

/** The conditions that stand in the definition itself. */
function ownAudience(subject: Campaign | Segment): Segment | undefined {
  return subject.kind === "segment" ? subject : subject.audience.inline;
}

function usedIn({ conditions }: Segment): UsedData[] {
  const used = new Map<string, UsedData>();
  for (const { condition } of conditionsIn(conditions)) {
    const data = dataOf(condition);
    if (data) used.set(`${data.kind}\0${data.name}`, data);
  }
  return [...used].sort(([a], [b]) => compareText(a, b)).map(([, data]) => data);
}

function dataOf(condition: Condition): UsedData | undefined {
  switch (condition.kind) {
    case "membership":
    case "consent":
      return undefined;
    case "event":
      return { kind: condition.kind, name: condition.event.value };
    case "profile":
      return { kind: condition.kind, name: condition.field.value };
    case "prediction":
      return { kind: condition.kind, name: condition.prediction.value };
    case "interest":
      return { kind: condition.kind, name: (condition.name ?? condition.id)?.value ?? condition.group };
    case "location":
      return { kind: condition.kind, name: condition.label?.value ?? "a place" };
    case "context":
      return { kind: condition.kind, name: condition.signal.value };
    case "text":
      return { kind: condition.kind, name: condition.text.value };
    case "other":
      return { kind: condition.kind, name: condition.type };
  }
}

function refTo({ kind, id, name }: Segment | DataSource): SubjectRef {
  return { kind, id: id.value, ...(name && { name: name.value }) };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
