import type { RuleMeta } from "../../src/rule/index.ts";

function rule(id: string, severity: RuleMeta["severity"], options: RuleMeta["options"] = {}): RuleMeta {
  return { id, severity, options, summary: "", why: "", since: "", sources: [], needs: [], messages: {} };
}

/** Rules of two families, with an option of every type. */
export const RULES: readonly RuleMeta[] = [
  rule("pace/too-often", "warning", {
    perDay: { description: "", default: 3 },
    strict: { description: "", default: false },
    unit: { description: "", default: "day" },
    channels: { description: "", default: ["email"] },
  }),
  rule("pace/too-long", "info"),
  rule("place/precise", "error"),
];
