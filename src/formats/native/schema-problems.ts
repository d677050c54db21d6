import type { Validator } from "../../generated/validators.js";
import type { Problem } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { explain } from "./explain.ts";
import { relevant } from "./relevant-errors.ts";
import { capitalised } from "./wording.ts";

/** Past this many, a file has one thing wrong many times over, and a longer list helps nobody. */
const MOST = 50;

/**
 * What the schema has against a definition, in plain words.
 *
 * @param name what a message calls the definition: `this campaign`
 */
export function schemaProblems(validate: Validator, cursor: Cursor, name: string): Problem[] {
  if (validate(cursor.raw)) return [];
  const errors = relevant(validate.errors ?? []);
  const shown = errors.slice(0, MOST).map((error) => explain(error, cursor, name));
  const problems = shown.filter((problem) => !isTheTypo(problem, shown));
  const more = errors.length - MOST;
  if (more > 0) problems.push(tooMany(more, cursor, name));
  return problems;
}

/** A key that is missing because it was misspelt is one slip, not two. */
function isTheTypo(problem: Problem, all: readonly Problem[]): boolean {
  if (problem.message !== "missingKey") return false;
  const key = `“${problem.data.key}”`;
  const object = problem.at.path.join("/");
  return all.some(
    ({ message, data, at }) =>
      message === "unknownKey" && data.suggestion?.includes(key) && at.path.slice(0, -1).join("/") === object,
  );
}

function tooMany(more: number, cursor: Cursor, name: string): Problem {
  const reason = `${more} more problems like these; correct these first`;
  return {
    rule: "input/schema",
    message: "invalid",
    data: { where: capitalised(name), reason },
    at: cursor.at,
  };
}
