/** Shared judgement: what is kept of which pages people read and what they searched for. */
import type { Comparison, Condition, DataSource, Value } from "../model/index.ts";
import { isElsewhere } from "./events.ts";
import { plainWords } from "./plain-words.ts";

const HISTORY =
  /\b((browsing|search|surf|web|url|click|navigation) ?(history|log|trail|stream)s?|urls? visited|visited (urls?|pages)|pages visited|search (terms?|queries|quer(y|ies) text|words))\b/;
const CATEGORIES = ["user.behavior.browsing_history", "user.behavior.search_history"];
/** Somebody who sees all of it: the connection, or a program in the browser. */
const IN_BETWEEN =
  /\b(isp|internet (service )?provider|(browser|chrome) (extension|add ?on|plug ?in)|toolbar|packet inspection|vpn|router)\b/;

/** What a source says of keeping such a history. */
export function historyKept(source: DataSource): Value<string> | undefined {
  const named = [source.collectedVia, ...source.fields, source.name];
  return (
    source.categories.find(({ value }) => CATEGORIES.includes(value)) ??
    named.find((word) => word && HISTORY.test(plainWords(word.value)))
  );
}

/** Whether it follows people over other companies' sites, not over our own. */
export function isHistoryElsewhere({ id, name, collectedVia, party }: DataSource): boolean {
  const said = [id, name, collectedVia].filter((word) => word !== undefined);
  return (
    party?.value === "third" ||
    party?.value === "second" ||
    said.some(({ value }) => isElsewhere(value) || IN_BETWEEN.test(plainWords(value)))
  );
}

const QUERY_FIELD = /(?<!\butm )\b(query|queries|keywords?|search ?(terms?|words?|phrases?|strings?|text))$/;
const TERM_FIELD = /^(q|terms?|text|phrases?|words?|strings?|input)$/;
const URL_FIELD = /\b(urls?|page path|referr?er)\b/;

/** The words people searched for, or the one page they read, that a condition goes by. */
export function searchOrPageIn(condition: Condition): Value<string> | undefined {
  if (condition.kind === "profile") return told(condition.field, condition.test, false);
  if (condition.kind !== "event") return undefined;
  const isSearch = /\bsearch/.test(plainWords(condition.event.value));
  for (const { field, test } of condition.where) {
    const found = told(field, test, isSearch);
    if (found) return found;
  }
  return undefined;
}

function told(
  field: Value<string>,
  { operator, values }: Comparison,
  inSearch: boolean,
): Value<string> | undefined {
  if (operator === "ne" || operator === "not_in") return undefined;
  const words = plainWords(field.value);
  const isQuery = QUERY_FIELD.test(words) || (inSearch && TERM_FIELD.test(words));
  const isPage = URL_FIELD.test(words);
  return values.find(
    (value): value is Value<string> =>
      typeof value.value === "string" && (isPage ? isOnePage(value.value, operator) : isQuery),
  );
}

/** A page of its own: an address in full, or one deep enough to be no section of a site. */
function isOnePage(address: string, operator: Comparison["operator"]): boolean {
  const [path = ""] = address.replace(/^https?:\/\/[^/]*/i, "").split(/[?#]/);
  const depth = path.split("/").filter((step) => step !== "").length;
  return depth >= 3 || (operator === "eq" && depth >= 2);
}
