import type { Validator } from "../generated/validators.js";
import { explanations } from "./explain.ts";
import { failOnAny, type Source } from "./source.ts";

/** @throws {ConfigError} with every way in which the value last looked at does not fit its schema */
export async function failOnMisfit({ errors }: Validator, source: Source): Promise<never> {
  await failOnAny(explanations(errors ?? []).map((explanation) => ({ source, ...explanation })));
  throw new Error("the schema says no and not why");
}
