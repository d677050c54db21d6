/**
 * The Reviewdog Diagnostic Format: reviewdog writes the findings as review comments, with fixes as suggestions.
 * https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
import type { Finding, Location, Report, Severity } from "../model/report.ts";
import { lineReader } from "./code-frame.ts";
import { eachWritten, jsonPieces } from "./json-text.ts";
import { asOneEdit, type Position, replacementReader } from "./positions.ts";
import { withoutReferences } from "./references.ts";
import { plainText } from "./remarks.ts";
import type { RenderOptions } from "./reporter.ts";
import { standing } from "./standing.ts";
import { oneLine } from "./text.ts";

const SEVERITY: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

export function rdjson(report: Report, { source }: RenderOptions): Iterable<string> {
  const linesOf = lineReader(source);
  const replacementOf = replacementReader(source);

  /** The format counts columns in bytes of UTF-8. Where the text is not to be had, only the line is said. */
  const bytes = (file: string, { line, column }: Position) => {
    const text = linesOf(file)[line - 1];
    return text === undefined ? { line } : { line, column: Buffer.byteLength(text.slice(0, column - 1)) + 1 };
  };
  const placeOf = (at: Location) => ({
    path: at.file,
    range: {
      start: bytes(at.file, at),
      end: bytes(at.file, { line: at.endLine, column: at.endColumn }),
    },
  });
  const suggestionsOf = ({ fix, location: { file } }: Finding) => {
    const edit = fix && asOneEdit(fix, source);
    const replacement = edit?.file === file ? replacementOf(edit) : undefined;
    if (replacement === undefined) return [];
    const { start, end, text } = replacement;
    return [{ range: { start: bytes(file, start), end: bytes(file, end) }, text }];
  };
  const diagnostic = (finding: Finding) => ({
    message: withoutReferences(plainText(finding, report.sources)),
    location: placeOf(finding.location),
    severity: SEVERITY[finding.severity],
    code: { value: finding.ruleId },
    suggestions: suggestionsOf(finding),
    related_locations: finding.related.map((at) => ({
      message: withoutReferences(oneLine(at.message)),
      location: placeOf(at),
    })),
  });
  return jsonPieces({
    source: { name: report.tool.name },
    diagnostics: eachWritten(standing(report), diagnostic),
  });
}
