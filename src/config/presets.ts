import type { FailOn, Severity } from "../model/index.ts";

/** A set of settings to start from. */
export interface Preset {
  readonly name: string;
  /** What becomes of a rule's own severity. */
  level(own: Severity): Severity;
  readonly failOn: FailOn;
}

export const RECOMMENDED: Preset = { name: "creepcheck:recommended", level: (own) => own, failOn: "error" };

/** One level more severe, so that a softened finding fails the run too. */
const STRICT: Preset = {
  name: "creepcheck:strict",
  level: (own) => (own === "info" ? "warning" : "error"),
  failOn: "warning",
};

export function presetNamed(name: string): Preset | undefined {
  return [RECOMMENDED, STRICT].find((preset) => preset.name === name);
}
