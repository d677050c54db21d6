/** The output formats. Adding one is one file and one line here; its code is loaded only when it is used. */
import type { Reporter } from "./reporter.ts";

export const REPORTERS = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  changes: async () => (await import("./changes.ts")).changes,
  compact: async () => (await import("./compact.ts")).compact,
  markdown: async () => (await import("./markdown.ts")).markdown,
  html: async () => (await import("./html.ts")).html,
  json: async () => (await import("./json.ts")).json,
  sarif: async () => (await import("./sarif.ts")).sarif,
  github: async () => (await import("./github.ts")).github,
  gitlab: async () => (await import("./gitlab.ts")).gitlab,
  rdjson: async () => (await import("./rdjson.ts")).rdjson,
  junit: async () => (await import("./junit.ts")).junit,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type ReporterName = keyof typeof REPORTERS;

/** The formats that show the edits of fixes or the pages of rules, which take time to work out. */
export const DETAILED: ReadonlySet<ReporterName> = new Set(["json", "sarif", "rdjson"]);

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(REPORTERS, name);
}
