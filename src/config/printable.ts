import { shownPath } from "./files.ts";
import type { ResolvedConfig } from "./resolve.ts";

/** The settings that hold for a file, as plain data with paths relative to `cwd`. */
export function printable(config: ResolvedConfig, file: string, cwd: string) {
  const rules = [...config.settingsFor(file)].map(([id, { severity, options, decidedBy }]) => [
    id,
    { severity, ...(Object.keys(options).length > 0 && { options }), decidedBy },
  ]);
  return {
    configuration: config.file === undefined ? null : shownPath(config.file, cwd),
    failOn: config.failOn,
    maxScore: config.maxScore,
    regions: config.regions,
    ignore: config.ignore,
    lexicon: config.lexicon.map((path) => shownPath(path, cwd)),
    plugins: config.plugins.map((path) => shownPath(path, cwd)),
    ids: config.ids.map((path) => shownPath(path, cwd)),
    rules: Object.fromEntries(rules),
  };
}
