/** How bad it is, as a sign, a word and a colour, so that none of them is needed. */
import { type Band, SEVERITIES, type Severity } from "../../model/report.ts";
import type { SubjectGroup } from "../subjects.ts";
import { html, type Markup } from "./markup.ts";

const SIGN: Readonly<Record<Severity, string>> = { error: "✕", warning: "!", info: "i" };

export function severityBadge(severity: Severity): Markup {
  return html`<span class="badge ${severity}"><span aria-hidden="true">${SIGN[severity]}</span> ${severity}</span>`;
}

export function bandBadge(band: Band): Markup {
  return html`<span class="band ${band}">${band}</span>`;
}

export function severityCounts({ findings }: Pick<SubjectGroup, "findings">): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [error, warning, info] = SEVERITIES.map(count);
  return { error: error ?? 0, warning: warning ?? 0, info: info ?? 0 };
}
