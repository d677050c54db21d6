import { pathToFileURL } from "node:url";
import type { AnyRule } from "../rule/index.ts";
import { UsageError } from "./exit-code.ts";

/**
 * Runs rule files and collects what they export: a rule, or a list of rules, as the default export.
 *
 * @param files absolute paths
 * @throws {UsageError} when one cannot be loaded, exports no rule, or takes an id that is taken
 */
export async function loadPlugins(files: readonly string[], builtIn: readonly AnyRule[]): Promise<AnyRule[]> {
  const taken = new Set(builtIn.map(({ id }) => id));
  const rules: AnyRule[] = [];
  for (const file of files) {
    for (const rule of await rulesIn(file)) {
      if (taken.has(rule.id)) throw new UsageError(`${file}: there is already a rule “${rule.id}”`);
      taken.add(rule.id);
      rules.push(rule);
    }
  }
  return rules;
}

async function rulesIn(file: string): Promise<AnyRule[]> {
  const loaded: { default?: unknown } = await import(pathToFileURL(file).href).catch((error: Error) => {
    throw new UsageError(`${file} cannot be loaded: ${error.message}`);
  });
  // A CommonJS file is itself the default export, whose own default may be the rule.
  const exported =
    isObject(loaded.default) && "default" in loaded.default ? loaded.default.default : loaded.default;
  const candidates = Array.isArray(exported) ? exported : [exported];
  return candidates.map((candidate) => {
    if (isRule(candidate)) return candidate;
    throw new UsageError(
      `${file} exports no rule: export what defineRule returns, with an id like “house/no-shouting”`,
    );
  });
}

function isRule(value: unknown): value is AnyRule {
  if (!isObject(value)) return false;
  const { id, summary, why, severity, sources, needs, messages } = value as Partial<
    Record<keyof AnyRule, unknown>
  >;
  return (
    typeof id === "string" &&
    /^[a-z-]+\/[a-z-]+$/.test(id) &&
    [summary, why].every((text) => typeof text === "string") &&
    ["error", "warning", "info"].includes(String(severity)) &&
    [sources, needs].every(Array.isArray) &&
    isObject(messages)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
