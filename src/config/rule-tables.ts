/** Tables of rule settings, as they stand under `rules:`. */
import { didYouMean, type Path } from "../model/index.ts";
import type { RuleMeta, RuleOption } from "../rule/index.ts";
import type { Level, RuleEntry, RuleTable } from "./config-file.ts";
import { brief, kindOf } from "./wording.ts";

/** The entries of a table that speak of a rule: for all rules, for its family, for itself. The later wins. */
export function entriesFor(id: string, table: RuleTable): RuleEntry[] {
  return ["*", familyOf(id), id].flatMap((name) => {
    const entry = Object.hasOwn(table, name) ? table[name] : undefined;
    return entry === undefined ? [] : [entry];
  });
}

export function levelOf(entry: RuleEntry): Level | undefined {
  return typeof entry === "string" ? entry : entry.severity;
}

export function optionsOf(entry: RuleEntry): Readonly<Record<string, unknown>> {
  return typeof entry === "string" ? {} : (entry.options ?? {});
}

/** @param id of a rule: `location/precise` gives `location/*` */
function familyOf(id: string): string {
  return `${id.slice(0, id.indexOf("/"))}/*`;
}

interface TableProblem {
  /** From the table on. */
  readonly path: Path;
  readonly message: string;
}

/** What a table says of rules and options that do not exist. */
export function tableProblems(table: RuleTable, rules: ReadonlyMap<string, RuleMeta>): TableProblem[] {
  const groups = new Set(["*", ...[...rules.keys()].map(familyOf)]);
  return Object.entries(table).flatMap(([name, entry]) => {
    const rule = rules.get(name);
    if (rule !== undefined) return optionProblems(rule, optionsOf(entry));
    if (!groups.has(name)) {
      const help = didYouMean(name, [...rules.keys(), ...groups]) || " `creepcheck rules` lists them all.";
      return [{ path: [name], message: `There is no rule “${brief(name)}”.${help}` }];
    }
    const hasOptions = Object.keys(optionsOf(entry)).length > 0;
    const message = `Options belong to one rule, and “${name}” stands for several. Write them under the rule's own name.`;
    return hasOptions ? [{ path: [name, "options"], message }] : [];
  });
}

function optionProblems(
  { id, options: known = {} }: RuleMeta,
  options: Readonly<Record<string, unknown>>,
): TableProblem[] {
  return Object.entries(options).flatMap(([key, value]) => {
    const path = [id, "options", key];
    const option = Object.hasOwn(known, key) ? known[key] : undefined;
    if (option === undefined) {
      const names = Object.keys(known);
      const all = names.length > 0 ? `There are: ${names.join(", ")}.` : "It has none.";
      return [
        { path, message: `“${brief(key)}” is not an option of ${id}.${didYouMean(key, names)} ${all}` },
      ];
    }
    if (fits(value, option)) return [];
    const example = JSON.stringify(option.default);
    const message = `“${key}” of ${id} has to be ${expected(option)}, such as ${example}, but is ${found(value)}.`;
    return [{ path, message }];
  });
}

function fits(value: unknown, { default: example }: RuleOption): boolean {
  if (typeof example === "object")
    return Array.isArray(value) && value.every((item) => typeof item === "string");
  return typeof value === typeof example && (typeof value !== "number" || Number.isFinite(value));
}

function expected({ default: example }: RuleOption): string {
  return typeof example === "object" ? "a list of texts" : kindOf(example);
}

function found(value: unknown): string {
  if (Array.isArray(value)) return "a list with something else in it";
  return typeof value === "number" ? String(value) : kindOf(value);
}
