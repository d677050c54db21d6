/** The output formats. Adding one is one file and one line here; its code is loaded only when it is used. */
import type { Reporter } from "./reporter.ts";

export const REPORTERS = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  changes: async () => (await import("./changes.ts")).changes,
  json: async () => (await import("./json.ts")).json,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type ReporterName = keyof typeof REPORTERS;

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(REPORTERS, name);
}
