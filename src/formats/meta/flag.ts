/** Meta's own word that an audience seems to tell of something sensitive, such as an illness or debts. */
import type { Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** The code of such an audience's `operation_status`. */
const FLAGGED = 471;

export function flagOfAudience(audience: Cursor): Value<string> | undefined {
  const status = audience.get("operation_status");
  const said = status.get("description").string() ?? status.value(`status ${FLAGGED}`);
  if (status.get("code").number()?.value === FLAGGED) return said;
  // The names of what it finds fault with: `description`, `name`, `rule` …
  const [field] = audience.get("fields_violating_integrity_policy").itemsOrSelf();
  const name = field?.string();
  return name && { ...name, value: `${name.value} violates its policy`, origin: "derived" };
}

/**
 * `issues_info` holds an issue for each flagged audience or conversion the ad set uses, among others that have
 * nothing to do with data: a card that was declined. They are told apart by what they speak of.
 */
export function flagOfIssues(...objects: readonly Cursor[]): Value<string> | undefined {
  const issues = objects.flatMap((object) => object.get("issues_info").unwrapJson().items());
  const texts = issues.flatMap((issue) =>
    ["error_summary", "error_message"].flatMap((key) => issue.get(key).string() ?? []),
  );
  return texts.find(
    ({ value }) => /audience|conversion/i.test(value) && /flag|restrict|permitted/i.test(value),
  );
}
