/** The flags of the commands, as the command line was read. */
import type { FailOn, Shard } from "../model/index.ts";

export interface ConfigFlags {
  readonly config?: string;
  readonly allowPlugins?: boolean;
}

export interface InitFlags {
  readonly ci?: string;
  readonly editor?: string;
  readonly folder?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
}

export interface LintFlags extends ConfigFlags {
  readonly format?: readonly string[];
  readonly formatIn?: string;
  readonly ids?: readonly string[];
  readonly failOn?: FailOn;
  readonly maxScore?: number;
  /** A git revision. */
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly shard?: Shard;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  /** Ids of rules whose unsafe fixes are wanted too. */
  readonly fixUnsafe?: readonly string[];
}
