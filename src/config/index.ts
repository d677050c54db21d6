/** Finds, checks and resolves creepcheck.config.yaml. */
import { dirname, resolve } from "node:path";
import type { RuleMeta } from "../rule/index.ts";
import { ConfigError } from "./config-error.ts";
import type { ConfigFile } from "./config-file.ts";
import { refusal, shownPath } from "./files.ts";
import { findConfigs, repositoryOf } from "./find.ts";
import { check, type Layers, namedIn, readLayers } from "./layers.ts";
import { presetNamed, RECOMMENDED } from "./presets.ts";
import { type ResolvedConfig, resolveConfig, type Surroundings } from "./resolve.ts";
import { failOnAny } from "./source.ts";

export { baselineText, readBaseline } from "./baseline-file.ts";
export { ConfigError } from "./config-error.ts";
export type { ConfigFile } from "./config-file.ts";
export { findConfigs, repositoryOf } from "./find.ts";
export { readIdFiles } from "./id-files.ts";
export { readLexiconFiles } from "./lexicon-files.ts";
export { printable } from "./printable.ts";
export type { ResolvedConfig } from "./resolve.ts";

/** A configuration that was read, before its rules are known: plugins bring some of them. */
export interface FoundConfig {
  /** Rule files of the company's own, absolute. Nothing of them has run yet. */
  readonly plugins: readonly string[];
  /**
   * @param rules every rule there is, with those of the plugins
   * @throws {ConfigError}
   */
  resolve(rules: readonly RuleMeta[]): Promise<ResolvedConfig>;
}

/**
 * @param cwd absolute
 * @param file the configuration to use; without it, the nearest one from `cwd` upwards, if there is any
 * @throws {ConfigError}
 */
export async function loadConfig(cwd: string, file?: string): Promise<FoundConfig> {
  const path = file === undefined ? await nearestConfig(cwd) : resolve(cwd, file);
  if (path === undefined) return found({ preset: RECOMMENDED, files: [] }, { cwd, folder: cwd });
  // One that was named may be anywhere, far from the files it is for.
  const folder = file === undefined ? dirname(path) : cwd;
  return found(await readLayers(path, cwd), { cwd, folder, file: path });
}

async function nearestConfig(cwd: string): Promise<string | undefined> {
  const [file, other] = findConfigs(cwd);
  if (file === undefined) return undefined;
  const message =
    other === undefined
      ? await refusal(file, repositoryOf(dirname(file)))
      : `Beside it there is ${shownPath(other, cwd)}. Keep one of the two, or choose one with --config.`;
  if (message !== undefined) throw new ConfigError([{ file: shownPath(file, cwd), message }]);
  return file;
}

/** A configuration that is not in a file; it cannot name files either. Patterns are for file names as they are given. */
export function configFrom(config: ConfigFile): FoundConfig {
  return {
    plugins: [],
    resolve: async (rules) => resolveConfig(await layersFrom(config), rules, { cwd: "/", folder: "/" }),
  };
}

async function layersFrom(value: ConfigFile): Promise<Layers> {
  const source = { name: "the options" };
  const config = await check(value, source);
  const { extends: base = RECOMMENDED.name, lexicon = [], plugins = [], ids = [] } = config;
  const preset = presetNamed(base);
  const naming = {
    extends: preset === undefined,
    lexicon: lexicon.length > 0,
    plugins: plugins.length > 0,
    ids: ids.length > 0,
  };
  const complaints = Object.entries(naming).flatMap(([key, namesFiles]) => {
    const message = `“${key}” names files, which only a configuration file can. Write one, and lint files instead of texts.`;
    return namesFiles ? [{ source, path: [key], message }] : [];
  });
  await failOnAny(complaints);
  return { preset: preset ?? RECOMMENDED, files: [{ source, config, lexicon: [], plugins: [], ids: [] }] };
}

function found(layers: Layers, surroundings: Surroundings): FoundConfig {
  return {
    plugins: namedIn(layers, "plugins"),
    resolve: (rules) => resolveConfig(layers, rules, surroundings),
  };
}
