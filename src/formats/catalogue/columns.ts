/** What the columns of a list of segments hold, by their names in the first row. */

/** - `label`: what a segment or field is called. `path`: the same with what it stands below. */
export type Role =
  | "label"
  | "path"
  | "field"
  | "category"
  | "description"
  | "id"
  | "provider"
  | "price"
  | "size";

/** Names of columns, without the words that only say of what. */
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...names("label", "name", "title", "segment", "audience", "interest", "topic", "attribute"),
  ...names("path", "path", "full path", "full name", "hierarchy", "taxonomy", "breadcrumb"),
  ...names("field", "field", "variable", "column", "element", "field name", "variable name", "column name"),
  ...names("field", "data element", "element name", "attribute name", "trait"),
  ...names("category", "category", "subcategory", "sub category", "vertical", "group"),
  ...names("description", "description", "definition", "details", "desc"),
  ...names("id", "id", "code", "key"),
  ...names("provider", "provider", "data provider", "provider name", "data partner", "supplier", "vendor"),
  ...names("price", "price", "cpm", "cpm price", "price cpm", "cost", "rate", "fee", "data fee"),
  ...names("size", "size", "reach", "estimated reach", "uniques", "households", "count", "volume", "users"),
]);

function names(role: Role, ...words: string[]): [string, Role][] {
  return words.map((word) => [word, role]);
}

/** Words before the rest of a name that say whose it is: “Segment ID”, “audience_size”. */
const OF_WHAT = /^(?:data )?(?:segment|audience)s? (?=\S)/;

/** Columns that only lists of segments or fields have: a price list of furniture has names and prices too. */
const TELLING = /segment|audience|taxonomy|hierarchy|\bcpm\b|reach|provider|data partner/;

/** Columns about single people. */
const OF_A_PERSON =
  /\b(e ?mail|phone|mobile|(first|last|sur|given|family) ?name|street|address|post ?code|zip|birth ?da(y|te)|dob)\b/;

/** The numbers of the columns of each role, from the left. */
export type Columns = ReadonlyMap<Role, readonly number[]>;

/** Columns whose first row makes the table a list of segments or of fields. */
export function columnsOf(head: readonly string[]): Columns | undefined {
  const words = head.map(inWords);
  const roles = rolesOf(head);
  const label = LABELS.find((role) => roles.has(role));
  if (label === undefined || words.some((word) => OF_A_PERSON.test(word))) return undefined;
  const isTelling =
    words.length === 1 ||
    label === "field" ||
    words.some((word) => TELLING.test(word)) ||
    /^(interest|topic)s?$/.test(words[roles.get(label)?.[0] ?? 0] ?? "");
  return isTelling ? roles : undefined;
}

/** Whatever names a row, the surest first. */
export const LABELS: readonly Role[] = ["label", "path", "field"];

/** Every known column, whether or not they make a list of segments. */
export function rolesOf(head: readonly string[]): Columns {
  const roles = new Map<Role, readonly number[]>();
  for (const [column, word] of head.map(inWords).entries()) {
    const role = ROLES.get(word) ?? ROLES.get(word.replace(OF_WHAT, ""));
    if (role !== undefined) roles.set(role, [...(roles.get(role) ?? []), column]);
  }
  return roles;
}

/** `segmentName (en)` as `segment name`. */
function inWords(name: string): string {
  return name
    .replace(/\(.*/, "")
    .replace(/([a-z])(?=[A-Z])/g, "$1 ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
