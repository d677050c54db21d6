import { validateConfig } from "../generated/validators.js";
import type { FailOn, Severity } from "../model/index.ts";

/** A configuration as people write it. The reference is schemas/config.schema.json. */
export interface ConfigFile {
  readonly extends?: string;
  readonly rules?: RuleTable;
  readonly overrides?: readonly Override[];
  readonly lexicon?: readonly string[];
  readonly plugins?: readonly string[];
  readonly ids?: readonly string[];
  readonly ignore?: readonly string[];
  readonly failOn?: FailOn;
  readonly maxScore?: number;
  readonly regions?: readonly string[];
}

/** By rule id, `family/*` or `*`. */
export type RuleTable = Readonly<Record<string, RuleEntry>>;

export type RuleEntry =
  | Level
  | { readonly severity?: Level; readonly options?: Readonly<Record<string, unknown>> };

export type Level = Severity | "off";

export interface Override {
  readonly files: readonly string[];
  readonly rules: RuleTable;
  /** Needed when a rule is switched off. */
  readonly reason?: string;
}

/** When it is none, `validateConfig.errors` says why. */
export function isConfigFile(value: unknown): value is ConfigFile {
  return validateConfig(value);
}
