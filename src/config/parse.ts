import { loadAll, YAMLException } from "js-yaml";
import { ConfigError } from "./config-error.ts";
import type { Source } from "./source.ts";

/** Aliases to aliases can stand for billions of values; with so few of them they cannot. */
const MAX_ALIASES = 20;

/**
 * The value a text of YAML, or of JSON, stands for; `{}` for one without content.
 *
 * @throws {ConfigError}
 */
export function parse({ name, text = "" }: Source): unknown {
  const documents = documentsIn(text, name);
  if (documents.length > 1) {
    throw new ConfigError([
      { file: name, message: "There are several documents here, parted by “---”. Make it one." },
    ]);
  }
  return documents[0] ?? {};
}

function documentsIn(text: string, name: string): unknown[] {
  try {
    return loadAll(text, { maxAliases: MAX_ALIASES });
  } catch (error) {
    const { reason, line, column } = complaint(error);
    throw new ConfigError([{ file: name, line, column, message: explain(reason) }]);
  }
}

function complaint(error: unknown): { reason: string; line: number; column: number } {
  if (!(error instanceof YAMLException)) return { reason: String(error), line: 1, column: 1 };
  const { reason, mark } = error;
  return { reason, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
}

/** @param reason the parser's own words */
function explain(reason: string): string {
  if (reason === "duplicated mapping key") return "This key is here twice. Keep one of the two.";
  if (reason.startsWith("aliases exceeded")) {
    return `There are more than ${MAX_ALIASES} aliases (*name) here. Write the values out.`;
  }
  return (
    `This cannot be read as YAML: ${reason}. Look at this line and the one above it: does it line up with the lines it ` +
    "belongs to, is there a space after each colon, is every quote and bracket closed?"
  );
}
