import { resolve } from "node:path";
import ignore from "ignore";
import type { FailOn } from "../model/index.ts";
import type { AnyOptionValues, RuleMeta } from "../rule/index.ts";
import type { ConfigFile, Level, Override, RuleTable } from "./config-file.ts";
import { shownPath } from "./files.ts";
import { type Layer, type Layers, namedIn } from "./layers.ts";
import type { Preset } from "./presets.ts";
import { entriesFor, levelOf, optionsOf, tableProblems } from "./rule-tables.ts";
import { type Complaint, failOnAny } from "./source.ts";

/** How one rule is set for one file. */
export interface ResolvedSetting {
  readonly severity: Level;
  readonly options: AnyOptionValues;
  /** Everything that has a say in it, the strongest last: a preset, then tables of configuration files. */
  readonly decidedBy: readonly string[];
}

export interface ResolvedConfig {
  /** The configuration file, absolute; absent when there is none. */
  readonly file?: string;
  /** What `ignore` is relative to, absolute. */
  readonly folder: string;
  /** Patterns as in .gitignore. */
  readonly ignore: readonly string[];
  readonly failOn: FailOn;
  readonly maxScore: number | null;
  /** Where people are of campaigns that do not say; empty when it is not known. */
  readonly regions: readonly string[];
  /** Absolute paths. */
  readonly lexicon: readonly string[];
  readonly plugins: readonly string[];
  /** Lists of ids with their names. */
  readonly ids: readonly string[];
  /**
   * The settings of all rules for a file, by rule id. Cheap: files for which the same overrides hold share one table.
   *
   * @param file relative to the working directory
   */
  settingsFor(file: string): ReadonlyMap<string, ResolvedSetting>;
}

/** Where a configuration is and where its files are named from; absolute. */
export interface Surroundings {
  readonly cwd: string;
  /** What path patterns are relative to. */
  readonly folder: string;
  readonly file?: string;
}

/**
 * @param rules every rule there is
 * @throws {ConfigError} when a rule or an option does not exist, or a rule is switched off without a reason
 */
export async function resolveConfig(
  layers: Layers,
  rules: readonly RuleMeta[],
  { cwd, folder, file }: Surroundings,
): Promise<ResolvedConfig> {
  const { preset, files } = layers;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  await failOnAny(files.flatMap((layer) => complaints(layer, byId)));
  const last = <K extends keyof ConfigFile>(key: K) =>
    files.findLast(({ config }) => config[key] !== undefined)?.config[key];
  const pathOf = (name: string) => shownPath(resolve(cwd, name), folder);
  const steps = files.flatMap(stepsOf);
  return {
    ...(file !== undefined && { file }),
    folder,
    ignore: files.flatMap(({ config }) => config.ignore ?? []),
    failOn: last("failOn") ?? preset.failOn,
    maxScore: last("maxScore") ?? null,
    regions: last("regions") ?? [],
    lexicon: namedIn(layers, "lexicon"),
    plugins: namedIn(layers, "plugins"),
    ids: namedIn(layers, "ids"),
    settingsFor: settingsByFile(rules, preset, steps, pathOf),
  };
}

function complaints({ source, config }: Layer, rules: ReadonlyMap<string, RuleMeta>): Complaint[] {
  const { rules: table = {}, overrides = [] } = config;
  const inTable = (checked: RuleTable, at: Complaint["path"]) =>
    tableProblems(checked, rules).map(({ path, message }) => ({ source, path: [...at, ...path], message }));
  return [
    ...inTable(table, ["rules"]),
    ...overrides.flatMap((override, index) => {
      const at = ["overrides", index, "rules"];
      const silent = switchedOffInSilence(override).map((name) => {
        const message = `“${name}” is switched off for some files. Say why, with \`reason:\` beside \`files:\`.`;
        return { source, path: [...at, name], message };
      });
      return [...inTable(override.rules, at), ...silent];
    }),
  ];
}

function switchedOffInSilence({ rules, reason }: Override): string[] {
  if (reason !== undefined) return [];
  return Object.keys(rules).filter((name) => levelOf(rules[name] ?? {}) === "off");
}

/** A table of settings, for all files or for some. */
interface Step {
  readonly name: string;
  readonly table: RuleTable;
  /** @param path from the folder that patterns are relative to */
  holdsFor(path: string): boolean;
}

function stepsOf({ source, config: { rules, overrides = [] } }: Layer): Step[] {
  const general =
    rules === undefined ? [] : [{ name: `${source.name}, rules`, table: rules, holdsFor: () => true }];
  const special = overrides.map(({ files, rules: table }, index) => {
    // Not picomatch: a pattern with five stars kept it busy for more than a minute over one long name.
    const matcher = ignore({ ignorecase: false }).add(files);
    const holdsFor = (path: string) => ignore.isPathValid(path) && matcher.ignores(path);
    return { name: `${source.name}, overrides, entry ${index + 1}`, table, holdsFor };
  });
  return [...general, ...special];
}

function settingsByFile(
  rules: readonly RuleMeta[],
  preset: Preset,
  steps: readonly Step[],
  pathOf: (file: string) => string,
): ResolvedConfig["settingsFor"] {
  const byFile = new Map<string, ReadonlyMap<string, ResolvedSetting>>();
  const bySteps = new Map<string, ReadonlyMap<string, ResolvedSetting>>();
  return (file) => {
    let settings = byFile.get(file);
    if (settings === undefined) {
      const path = pathOf(file);
      const held = steps.filter((step) => step.holdsFor(path));
      const key = held.map(({ name }) => name).join("\n");
      settings = bySteps.get(key) ?? new Map(rules.map((rule) => [rule.id, settingOf(rule, preset, held)]));
      bySteps.set(key, settings);
      byFile.set(file, settings);
    }
    return settings;
  };
}

function settingOf(rule: RuleMeta, preset: Preset, steps: readonly Step[]): ResolvedSetting {
  let severity: Level = preset.level(rule.severity);
  const options: Record<string, unknown> = {};
  for (const [key, option] of Object.entries(rule.options ?? {})) options[key] = option.default;
  const decidedBy = [preset.name];
  for (const { name, table } of steps) {
    const entries = entriesFor(rule.id, table);
    if (entries.length > 0) decidedBy.push(name);
    for (const entry of entries) {
      severity = levelOf(entry) ?? severity;
      Object.assign(options, optionsOf(entry));
    }
  }
  // Their types were checked against those of the rule's defaults.
  return { severity, options: options as AnyOptionValues, decidedBy };
}
