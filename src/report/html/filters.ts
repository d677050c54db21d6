/** The filters of the findings. They need the script, which brings them to light. */
import { SEVERITIES, stands } from "../../model/report.ts";
import type { Contents } from "./contents.ts";
import { familyOf } from "./finding.ts";
import { html, type Markup } from "./markup.ts";

export function filters({ report }: Contents): Markup {
  const findings = report.findings.filter(stands);
  const families = unique(findings.map(({ ruleId }) => familyOf(ruleId)));
  const owners = unique(report.scores.map(({ owner }) => owner ?? ""));
  const regions = unique(
    report.scores.flatMap(({ reach }) => (reach.regions.length === 0 ? [""] : reach.regions)),
  );
  return html`<form id="filters" aria-label="Filter the findings" hidden>
<fieldset><legend>Severity</legend>
${SEVERITIES.map((severity) => html`<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}</label>\n`)}</fieldset>
${choice("family", "Family of rules", "all", families)}${choice("owner", "Owner", "everybody", owners)}${choice("region", "Region", "everywhere", regions)}<button type="reset">Show all</button>
<p role="status"></p>
</form>
`;
}

/** What nobody named is an empty text and stands last. */
function choice(name: string, label: string, all: string, values: readonly string[]): Markup {
  return html`<label>${label} <select name="${name}">
<option value="*">${all}</option>
${values.map((value) => html`<option value="=${value}">${value === "" ? "not said" : value}</option>\n`)}</select></label>
`;
}

function unique(values: readonly string[]): string[] {
  const sorted = [...new Set(values)].filter((value) => value !== "").sort();
  return values.includes("") ? [...sorted, ""] : sorted;
}
