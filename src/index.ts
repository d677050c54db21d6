/** creepcheck as a library. */
import { CATALOG } from "./catalog.ts";
import { type ConfigFile, configFrom, loadConfig, readIdFiles } from "./config/index.ts";
import { lintProject, siftBy } from "./lint.ts";
import type { Report } from "./model/index.ts";
import { readProject, readSources } from "./read-project.ts";
import { sourceFromText } from "./source/index.ts";
import { ignoredBy, standardsOf } from "./standards.ts";

export { ConfigError, type ConfigFile } from "./config/index.ts";
export type {
  Band,
  Confidence,
  Contribution,
  FailOn,
  Finding,
  Fix,
  Location,
  RelatedLocation,
  Report,
  RuleNote,
  Score,
  Severity,
  SourceNote,
  SubjectRef,
  Summary,
  TextEdit,
  Verdict,
} from "./model/index.ts";
export { defineRule } from "./rule/index.ts";

export interface LintOptions {
  /** What paths are relative to. */
  readonly cwd: string;
  /** ISO date that suppressions are held against. */
  readonly today: string;
  /** A configuration file; without it, the nearest `creepcheck.config.yaml` from `cwd` upwards. */
  readonly config?: string;
}

/**
 * Lints files, folders and globs. Rule files that the configuration names as plugins are not run.
 *
 * @throws {ConfigError} when the configuration cannot be used
 * @throws {Error} when a path cannot be read; the message names each of them
 */
export async function lint(
  paths: readonly string[],
  { cwd, today, config: file }: LintOptions,
): Promise<Report> {
  const found = await loadConfig(cwd, file);
  const config = await found.resolve(CATALOG.rules);
  const standards = await standardsOf(config, CATALOG.rules, today);
  const read = await readProject(paths, {
    cwd,
    sift: siftBy(standards),
    ignore: ignoredBy(config),
    names: await readIdFiles(config.ids),
  });
  if (read.unreadable.length > 0) {
    throw new Error(read.unreadable.map(({ path, reason }) => `${path}: ${reason}`).join("\n"));
  }
  return lintProject(read, standards);
}

export interface LintTextOptions extends ConfigFile {
  /** The name the text is reported under; its ending says whether it is YAML or JSON. */
  readonly file: string;
  /** ISO date that suppressions are held against. */
  readonly today: string;
}

/** Lints a text in memory. The other options are those of a configuration file. */
export async function lintText(text: string, { file, today, ...config }: LintTextOptions): Promise<Report> {
  const resolved = await configFrom(config).resolve(CATALOG.rules);
  const standards = await standardsOf(resolved, CATALOG.rules, today);
  return lintProject(await readSources([sourceFromText(file, text)], siftBy(standards)), standards);
}
