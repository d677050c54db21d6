import { readFileSync } from "node:fs";
import { load } from "js-yaml";

/** rules/red-flags.yaml: what people find creepy, what they welcome, and what answers it. */
export interface RedFlags {
  /** By row: R1, R2 … */
  readonly flags: Readonly<Record<string, Row>>;
  /** By row: C1, C2 … */
  readonly credits: Readonly<Record<string, Row>>;
  /** Rules that answer something else, and what. */
  readonly beyond: Readonly<Record<string, string>>;
}

export interface Row {
  readonly says: string;
  /** For each rule or practice, the fixture that shows it. */
  readonly proof: Readonly<Record<string, string>>;
}

export function readRedFlags(): RedFlags {
  return load(readFileSync("rules/red-flags.yaml", "utf8")) as RedFlags;
}

/** The rows that a rule answers. */
export function rowsOf(ruleId: string, { flags }: RedFlags): string[] {
  return Object.entries(flags).flatMap(([row, { proof }]) => (Object.hasOwn(proof, ruleId) ? [row] : []));
}
