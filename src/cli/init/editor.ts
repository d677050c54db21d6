/** .vscode/settings.json: which schema goes with which files. Comments and everything else in it stay as they are. */
import { applyEdits, type JSONPath, modify, type ParseError, parse } from "jsonc-parser";
import type { FoundFile } from "./surroundings.ts";

const SCHEMAS = "./node_modules/creepcheck/schemas";
const LAYOUT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: "\n" } };

/** Patterns as the editor's extensions read them, by the schema of creepcheck. */
interface Associations {
  readonly yaml: Readonly<Record<string, string>>;
  readonly json: Readonly<Record<string, string>>;
}

/**
 * A platform's own files do not fit creepcheck's schema, so where they lie its files are not checked while typing.
 */
export function associations(found: readonly FoundFile[], folder: string): Associations {
  const below = folder === "." ? "" : `${folder}/`;
  const kinds = (ending: RegExp) =>
    new Set(found.filter(({ file }) => ending.test(file)).map(({ format }) => format.key === "native"));
  const yaml = kinds(/\.ya?ml$/);
  const json = kinds(/\.json$/);
  const definitions = `${SCHEMAS}/creepcheck.schema.json`;
  return {
    yaml: {
      [`${SCHEMAS}/config.schema.json`]: "creepcheck.config.yaml",
      [`${SCHEMAS}/sidecar.schema.json`]: "*.creepcheck.yaml",
      // A pattern for the whole repository would cover build files and workflows too.
      ...(!yaml.has(false) && below !== "" && { [definitions]: `${below}**/*.yaml` }),
    },
    json: json.has(true) && !json.has(false) && below !== "" ? { [definitions]: `${below}**/*.json` } : {},
  };
}

/**
 * @param text what the file holds now
 * @param force also replace other patterns that somebody gave these schemas
 * @returns the text with the associations added; nothing when it is not in order
 */
export function withAssociations(
  text: string,
  { yaml, json }: Associations,
  force: boolean,
): string | undefined {
  const errors: ParseError[] = [];
  const settings: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof settings !== "object" || settings === null || Array.isArray(settings)) {
    return undefined;
  }
  const { "yaml.schemas": ofYaml, "json.schemas": ofJson } = settings as Record<string, unknown>;
  let edited = text;
  const set = (path: JSONPath, value: unknown, isArrayInsertion = false) => {
    edited = applyEdits(edited, modify(edited, path, value, { ...LAYOUT, isArrayInsertion }));
  };
  for (const [schema, pattern] of Object.entries(yaml)) {
    if (force || !Object.hasOwn(Object(ofYaml), schema)) set(["yaml.schemas", schema], pattern);
  }
  const listed: readonly unknown[] = Array.isArray(ofJson) ? ofJson : [];
  for (const [url, pattern] of Object.entries(json)) {
    const at = listed.findIndex((entry) => Object(entry).url === url);
    if (at < 0 || force) set(["json.schemas", at], { url, fileMatch: [pattern] }, at < 0);
  }
  return edited;
}
