/** The rules of a run, as viewers show them beside their results. */
import type { ReportingDescriptor } from "sarif";
import type { Finding, Report, RuleNote, Severity } from "../../model/report.ts";

export const LEVEL = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;

/** In the order in which they are first found. */
export function ruleDescriptors(findings: readonly Finding[], notes: Report["rules"]): ReportingDescriptor[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.ruleId)) first.set(finding.ruleId, finding);
  return [...first].map(([id, finding]) =>
    descriptor(finding, Object.hasOwn(notes, id) ? notes[id] : undefined),
  );
}

/** @param note absent when the report says nothing of the rule */
function descriptor({ ruleId, severity, why }: Finding, note?: RuleNote): ReportingDescriptor {
  const summary = note?.summary ?? ruleId;
  const reason = why === "" ? `${summary}.` : why;
  const help = note?.page ?? reason;
  return {
    id: ruleId,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: reason },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: LEVEL[note?.severity ?? severity] },
    // The family is what people filter by.
    properties: { tags: ["marketing", "privacy", ruleId.split("/")[0] ?? ruleId] },
  };
}
