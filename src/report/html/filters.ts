/** The filters of the findings. They need the script, which brings them to light. */
import { type Score, SEVERITIES, stands } from "../../model/report.ts";
import { oneLine } from "../text.ts";
import type { Contents } from "./contents.ts";
import { familyOf } from "./finding.ts";
import { html, type Markup, NOTHING, verbatim } from "./markup.ts";

export function filters({ report, groups }: Contents): Markup {
  if (groups.length < 2) return NOTHING;
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

/** What the script filters by: the same texts as in the choices. */
export function filterData(score: Pick<Score, "owner" | "reach"> | undefined): Markup {
  const regions = score?.reach.regions.map(oneLine) ?? [];
  return html` data-owner="${score?.owner ?? ""}" data-regions="${verbatim(JSON.stringify(regions))}"`;
}

/** Nothing where there is no choice. What nobody named is an empty text and stands last. */
function choice(name: string, label: string, all: string, values: readonly string[]): Markup {
  if (values.length < 2) return NOTHING;
  return html`<label>${label} <select name="${name}">
<option value="*">${all}</option>
${values.map((value) => html`<option value="=${value}">${value === "" ? "not said" : value}</option>\n`)}</select></label>
`;
}

function unique(values: readonly string[]): string[] {
  const sorted = [...new Set(values.map(oneLine))].filter((value) => value !== "").sort();
  return values.includes("") ? [...sorted, ""] : sorted;
}
