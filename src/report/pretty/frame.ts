/** The code frame as it stands on the page. */
import type { Finding } from "../../model/report.ts";
import { codeFrame, type FrameLine } from "../code-frame.ts";
import { displayWidth } from "../text.ts";
import type { Page } from "./page.ts";

/** With a blank line on either side; nothing when the line is not in the file. */
export function drawnFrame(finding: Finding, lines: readonly string[], page: Page): string[] {
  const { location, severity } = finding;
  const widest = "    ".length + String(location.line + 1).length + " │ ".length;
  const width = page.width - widest;
  const frame = codeFrame(lines, location, width);
  const digits = String(frame.at(-1)?.number ?? 0).length;
  const gutter = (label: string) => `    ${label.padStart(digits)} │`;
  const drawn = frame.flatMap(({ number, text, marked }) => {
    const start = page.faint(gutter(String(number)));
    if (marked === undefined) return [`${start} ${page.faint(text.trimEnd())}`];
    const { offset, carets } = underline(text, marked, location, width);
    return [
      `${start} ${text.trimEnd()}`.trimEnd(),
      `${page.faint(gutter(""))} ${offset}${page.severity[severity](carets)}`,
    ];
  });
  return drawn.length === 0 ? [] : ["", ...drawn, ""];
}

/** Carets exactly under the marked part, however wide its characters are. */
function underline(
  text: string,
  [start, end]: NonNullable<FrameLine["marked"]>,
  { line, endLine }: Finding["location"],
  width: number,
): { offset: string; carets: string } {
  const before = displayWidth(text.slice(0, start));
  const carets = "^".repeat(Math.max(1, displayWidth(text.slice(start, end))));
  const note = endLine > line ? ` to line ${endLine}` : "";
  const fits = before + carets.length + note.length <= width;
  return { offset: " ".repeat(before), carets: fits ? carets + note : carets };
}
