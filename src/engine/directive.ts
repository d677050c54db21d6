import type { SuppressionKind } from "../model/index.ts";

/** What a comment asks for. No rules: the comment was not understood. */
export interface Directive {
  readonly rules: readonly string[];
  readonly reason?: string;
  readonly until?: string;
  readonly as: SuppressionKind;
}

const FORM =
  /^creepcheck-disable-next-line\s+(?<rules>[\w/*-]+(?:\s*,\s*[\w/*-]+)*)\s*(?:--\s*(?<rest>.*))?$/s;
const UNTIL = /[,;]?\s*until\s+(?<until>\d{4}-\d{2}-\d{2})\s*$/;
const KIND = /^(?<kind>accepted-risk|false-positive)\s*:\s*/;

/**
 * Reads `creepcheck-disable-next-line RULE[, RULE] -- [false-positive:] reason[, until DATE]`.
 *
 * Without a word on its kind a suppression accepts the risk: the practice is still there and stays in the score.
 */
export function parseDirective(text: string): Directive {
  const form = FORM.exec(text.trim())?.groups;
  if (form?.rules === undefined) return { rules: [], as: "accepted-risk" };
  let reason = form.rest?.trim() ?? "";
  const kind = KIND.exec(reason)?.groups?.kind;
  reason = reason.replace(KIND, "");
  const until = UNTIL.exec(reason)?.groups?.until;
  reason = reason.replace(UNTIL, "").trim();
  return {
    rules: form.rules.split(",").map((rule) => rule.trim()),
    as: kind === "false-positive" ? "false-positive" : "accepted-risk",
    ...(reason && { reason }),
    ...(until && { until }),
  };
}
