/** Reads the tokens between two `and` or `or` for what they name and ask for. */
import type { Bounds, Comparison } from "../../model/index.ts";
import type { Clause } from "./clause.ts";
import { boundsOf, operatorOf } from "./operator.ts";
import { is, type PqlToken } from "./pql-tokens.ts";

export function clauseOf(all: readonly PqlToken[]): Clause {
  const { tokens, withinDays } = withoutWindow(all);
  const { rest, count } = withoutCount(tokens);
  const names: string[] = [];
  const operators: Comparison["operator"][] = [];
  rest.forEach((token, index) => {
    if (token.kind !== "name" && token.kind !== "sign") return;
    const { field, done } = is(rest[index + 1], "(")
      ? called(token.text)
      : { field: token.text, done: token.text };
    const operator = operatorOf(done);
    if (operator) operators.push(operator);
    if (token.kind === "name" && field !== "" && !GRAMMAR.has(field.toLowerCase())) names.push(field);
  });
  const literals = rest.flatMap(({ kind, text }): (string | number)[] => {
    if (kind === "string") return [text];
    return kind === "number" ? [Number(text)] : [];
  });
  const [operator = "other"] = operators;
  return {
    names,
    literals,
    // Several tests in one: what each asks for is not told apart.
    operator: operators.every((other) => other === operator) ? operator : "other",
    ...(withinDays !== undefined && { withinDays }),
    ...(count && { count }),
  };
}

/** `person.gender.equals("female")`: the last step says what is done with the field before it. */
function called(name: string): { field: string; done: string } {
  const steps = name.split(".");
  const done = steps.at(-1) ?? "";
  return { field: name === "inSegment" ? name : steps.slice(0, -1).join("."), done };
}

/** Words of the language that name no field, in lower case. */
const GRAMMAR: ReadonlySet<string> = new Set([
  ...["and", "or", "not", "in", "is", "null", "true", "false", "like", "contains", "exists", "forall"],
  ...["chain", "what", "when", "where", "select", "from", "xevent", "timestamp", "occurs"],
  ...["before", "after", "now", "today", "count", "sum", "min", "max", "average", "distinct"],
]);

const DAYS_IN: ReadonlyMap<string, number> = new Map([
  ["minute", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["month", 30],
  ["year", 365],
]);

/** `<= 30 days before now`, taken out. “More than 30 days before” has no far end. */
function withoutWindow(tokens: readonly PqlToken[]): {
  tokens: readonly PqlToken[];
  withinDays?: number;
} {
  const at = tokens.findIndex(
    (token, index) =>
      token.kind === "number" && is(tokens[index + 2], "before") && is(tokens[index + 3], "now"),
  );
  if (at === -1) return { tokens };
  const sign = tokens[at - 1];
  const days = DAYS_IN.get(tokens[at + 1]?.text.toLowerCase().replace(/s$/, "") ?? "");
  const isSince = sign?.kind !== "sign" || !sign.text.startsWith(">");
  const start = sign?.kind === "sign" && operatorOf(sign.text) ? at - 1 : at;
  return {
    tokens: [...tokens.slice(0, start), ...tokens.slice(at + 4)],
    ...(days !== undefined && isSince && { withinDays: days * Number(tokens[at]?.text) }),
  };
}

/** `….count(…) >= 3`, its end taken off. */
function withoutCount(tokens: readonly PqlToken[]): { rest: readonly PqlToken[]; count?: Bounds } {
  const [sign, number] = tokens.slice(-2);
  const isCounted = tokens.some(({ kind, text }) => kind === "name" && /(^|\.)count$/i.test(text));
  const operator = sign?.kind === "sign" ? operatorOf(sign.text) : undefined;
  if (!isCounted || !operator || number?.kind !== "number") return { rest: tokens };
  const count = boundsOf(operator, Number(number.text));
  return { rest: tokens.slice(0, -2), ...(count && { count }) };
}
