import { validateBaseline } from "../generated/validators.js";
import type { Baseline } from "../model/index.ts";
import { readSource } from "./files.ts";
import { failOnMisfit } from "./misfit.ts";
import { parse } from "./parse.ts";
import type { Source } from "./source.ts";

/** Room for some hundred thousand findings. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * @param path absolute
 * @param name as messages name the file
 * @throws {ConfigError} with everything that is wrong with it
 */
export async function readBaseline(path: string, name: string): Promise<Baseline> {
  const source = await readSource(path, name, MAX_BYTES);
  const { version, findings, scores = {} } = await check(parse(source), source);
  return { version, findings, scores };
}

type BaselineFile = Omit<Baseline, "scores"> & Partial<Baseline>;

async function check(value: unknown, source: Source): Promise<BaselineFile> {
  return validateBaseline(value) ? (value as BaselineFile) : failOnMisfit(validateBaseline, source);
}

/** The text of a baseline file. */
export function baselineText(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}
