import { relative } from "node:path";
import { type ResolvedConfig, readLexiconFiles } from "./config/index.ts";
import type { Standards } from "./lint.ts";
import type { AnyRule } from "./rule/index.ts";

/** What a resolved configuration asks for, ready to judge by. */
export async function standardsOf(
  config: ResolvedConfig,
  rules: readonly AnyRule[],
  today: string,
  withDetails = true,
): Promise<Standards> {
  return {
    rules,
    settings: (rule, file) => {
      const setting = config.settingsFor(file).get(rule.id);
      if (setting === undefined)
        throw new Error(`${rule.id} was not there when the configuration was resolved`);
      return setting;
    },
    limits: { failOn: config.failOn, maxScore: config.maxScore },
    regions: config.regions,
    lexiconFiles: await readLexiconFiles(config.lexicon, rules),
    today,
    withDetails,
  };
}

/** What is left out when a folder is searched: what the configuration ignores, and word and id lists, which hold no campaigns. */
export function ignoredBy({ folder, ignore, lexicon, ids }: ResolvedConfig) {
  const lists = [...lexicon, ...ids].map((file) => `/${relative(folder, file).replaceAll("\\", "/")}`);
  return { folder, patterns: [...ignore, ...lists] };
}
