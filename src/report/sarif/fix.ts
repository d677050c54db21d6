/** The fix of a finding as SARIF has it: replacements by file. */
import type { ArtifactChange, Fix } from "sarif";
import type { Finding } from "../../model/report.ts";
import { type Replacement, replacementReader } from "../positions.ts";
import { oneLine } from "../text.ts";
import { artifact, message } from "./text.ts";

export function fixWriter(source: (file: string) => string | undefined): (finding: Finding) => Fix[] {
  const replacementOf = replacementReader(source);
  return ({ fix }) => {
    if (fix === undefined || fix.edits.length === 0) return [];
    const changes = new Map<string, ArtifactChange>();
    for (const edit of fix.edits) {
      const replacement = replacementOf(edit);
      // Without the text there are no lines to name, and half a fix is none.
      if (replacement === undefined) return [];
      const change = changes.get(edit.file) ?? { artifactLocation: artifact(edit.file), replacements: [] };
      change.replacements.push(written(replacement));
      changes.set(edit.file, change);
    }
    return [{ description: message(oneLine(fix.title)), artifactChanges: [...changes.values()] }];
  };
}

function written({ start, end, text }: Replacement): ArtifactChange["replacements"][number] {
  return {
    deletedRegion: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
    insertedContent: { text },
  };
}
