import type { Severity } from "../model/index.ts";
import type { AnyOptionValues, AnyRule } from "../rule/index.ts";

/** How one rule is set for one file. */
export interface RuleSetting {
  readonly severity: Severity | "off";
  readonly options: AnyOptionValues;
}

/** Asked for every definition and rule, so it must be cheap. */
export type Settings = (rule: AnyRule, file: string) => RuleSetting;
