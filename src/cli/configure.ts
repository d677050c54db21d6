import { CATALOG } from "../catalog.ts";
import { loadConfig, type ResolvedConfig } from "../config/index.ts";
import { compareText } from "../model/index.ts";
import type { AnyRule } from "../rule/index.ts";
import { UsageError } from "./exit-code.ts";
import type { ConfigFlags } from "./flags.ts";
import { loadPlugins } from "./plugins.ts";
import type { Terminal } from "./terminal.ts";

export interface Configured {
  readonly config: ResolvedConfig;
  /** The built-in rules and those of plugins, sorted by id. */
  readonly rules: readonly AnyRule[];
}

/**
 * Finds the configuration and loads the rules it names.
 *
 * A pull request can change the configuration, so it must not decide that its code is run: that takes a flag,
 * which whoever starts creepcheck sets.
 */
export async function configure(
  { config: file, allowPlugins = false }: ConfigFlags,
  { cwd }: Terminal,
): Promise<Configured> {
  const found = await loadConfig(cwd, file);
  if (found.plugins.length > 0 && !allowPlugins) {
    throw new UsageError(
      `the configuration names rule files of its own (${found.plugins.join(", ")}). ` +
        "They are code: run them with --allow-plugins, and only for files you trust.",
    );
  }
  const rules = [...CATALOG.rules, ...(await loadPlugins(found.plugins, CATALOG.rules))];
  rules.sort((a, b) => compareText(a.id, b.id));
  return { config: await found.resolve(rules), rules };
}
