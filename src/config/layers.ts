/** A configuration file with all those it extends. */
import { dirname, resolve } from "node:path";
import { validateConfig } from "../generated/validators.js";
import type { Path } from "../model/index.ts";
import { type ConfigFile, isConfigFile } from "./config-file.ts";
import { readSource, refusal, shownPath } from "./files.ts";
import { repositoryOf } from "./find.ts";
import { failOnMisfit } from "./misfit.ts";
import { parse } from "./parse.ts";
import { type Preset, presetNamed, RECOMMENDED } from "./presets.ts";
import { failOnAny, type Source } from "./source.ts";

export interface Layer {
  readonly source: Source;
  readonly config: ConfigFile;
  /** The files it names, absolute. */
  readonly lexicon: readonly string[];
  readonly plugins: readonly string[];
  readonly ids: readonly string[];
}

/** Keys that name files. */
type NamingKey = "lexicon" | "plugins" | "ids";

/** What settings are made of: a preset, and on it files of which each knows better than the one before. */
export interface Layers {
  readonly preset: Preset;
  readonly files: readonly Layer[];
}

/** The files that all of them name, each once: two may name the same one. */
export function namedIn({ files }: Layers, key: NamingKey): string[] {
  return [...new Set(files.flatMap((layer) => layer[key]))];
}

/** Real files have a few thousand bytes; whatever is done with one then takes no time to speak of. */
const MAX_BYTES = 128 * 1024;

/**
 * @param file absolute
 * @param cwd what messages name files relative to
 * @throws {ConfigError}
 */
export async function readLayers(file: string, cwd: string): Promise<Layers> {
  const repository = repositoryOf(dirname(file));
  const files: Layer[] = [];
  const seen: string[] = [];
  for (let path = file; ; ) {
    const layer = await readLayer(path, cwd, repository);
    files.unshift(layer);
    seen.push(path);
    const { extends: base = RECOMMENDED.name } = layer.config;
    const preset = presetNamed(base);
    if (preset !== undefined) return { preset, files };
    path = resolve(dirname(path), base);
    if (seen.includes(path)) {
      const circle = [...seen.slice(seen.indexOf(path)), path]
        .map((step) => shownPath(step, cwd))
        .join(" → ");
      const message = `These files extend each other in a circle: ${circle}. Take “extends” out of one of them.`;
      await failOnAny([{ source: layer.source, path: ["extends"], message }]);
    }
  }
}

async function readLayer(path: string, cwd: string, repository: string): Promise<Layer> {
  const source = await readSource(path, shownPath(path, cwd), MAX_BYTES);
  const config = await check(parse(source), source);
  const named = (key: NamingKey) =>
    (config[key] ?? []).map((name, index) => ({ file: resolve(dirname(path), name), at: [key, index] }));
  const lexicon = named("lexicon");
  const plugins = named("plugins");
  const ids = named("ids");
  const base = config.extends ?? RECOMMENDED.name;
  const bases = presetNamed(base) ? [] : [{ file: resolve(dirname(path), base), at: ["extends"] }];
  await failOnRefused([...bases, ...lexicon, ...plugins, ...ids], source, cwd, repository);
  return {
    source,
    config,
    lexicon: lexicon.map(({ file }) => file),
    plugins: plugins.map(({ file }) => file),
    ids: ids.map(({ file }) => file),
  };
}

/** @throws {ConfigError} when the value does not fit the schema */
export async function check(value: unknown, source: Source): Promise<ConfigFile> {
  return isConfigFile(value) ? value : failOnMisfit(validateConfig, source);
}

async function failOnRefused(
  named: readonly { readonly file: string; readonly at: Path }[],
  source: Source,
  cwd: string,
  repository: string,
): Promise<void> {
  const complaints = [];
  for (const { file, at } of named) {
    const reason = await refusal(file, repository);
    if (reason !== undefined)
      complaints.push({ source, path: at, message: `“${shownPath(file, cwd)}”: ${reason}` });
  }
  await failOnAny(complaints);
}
