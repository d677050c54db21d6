/** The lists that the lexicon is measured on: how each is read, and what its labels are worth. */
import type { Row } from "./tsv.ts";

export interface Name {
  readonly text: string;
  /** Whether the list says it is sensitive; absent when it says nothing. */
  readonly sensitive?: boolean;
}

export interface Corpus {
  readonly file: string;
  /** What the list is, and how far its labels can be trusted. */
  readonly caveat: string;
  /** The names of a row; none when the row is to be left out. */
  readonly namesOf: (row: Row) => readonly Name[];
  /** What stands between the steps of a path; absent when the names are no paths. */
  readonly separator?: string;
  /** The categories that the labels speak of, where they do not speak of all: what else is found is no false alarm. */
  readonly scope?: readonly string[];
}

/**
 * What the law of the European Union calls special categories. Addiction is none of itself: it takes in gambling and
 * tobacco, and what is illness of it stands below diseases in that list.
 */
const SPECIAL = [
  "biometric-trait",
  "disability",
  "ethnicity",
  "health",
  "mental-health",
  "politics",
  "pregnancy",
  "religion",
  "sexual-health",
  "sexuality-gender",
  "union",
];

export const CORPORA: readonly Corpus[] = [
  {
    file: "iab-content-2.2-special-category.tsv",
    caveat:
      "Topics of pages. The flag is IAB's own “special category data”: it counts anything medical, leaves out money, age, mourning and other events of a life, and is odd in places.",
    namesOf: (row) => [{ text: row("path"), sensitive: row("iab_scd") === "1" }],
    separator: " > ",
    scope: SPECIAL,
  },
  {
    file: "google-topics-v1.tsv",
    caveat:
      "Topics that Google chose because none is sensitive: whatever is found is counted as a false alarm. Politics, dating and crime are in it all the same.",
    namesOf: (row) => [{ text: row("path"), sensitive: row("label") !== "not_sensitive" }],
    separator: "/",
  },
  {
    file: "google-verticals.tsv",
    caveat:
      "Derived labels: sensitive is what stands below branches that Google keeps out of Topics, innocent what is also in Topics; the rest is left out.",
    namesOf: (row) => {
      const label = row("derived_label");
      if (label.startsWith("unlabelled")) return [];
      return [{ text: row("path"), sensitive: label === "excluded_sensitive_branch" }];
    },
    separator: "/",
  },
  {
    file: "meta-removed-interests.dev.tsv",
    caveat:
      "Interests that Meta withdrew because they seemed sensitive. About a fifth went without a visible reason, so full recall is neither possible nor wanted.",
    namesOf: (row) => [{ text: row("interest"), sensitive: true }],
  },
  {
    file: "iab-privacy-data-elements.tsv",
    caveat:
      "Kinds of data in a privacy standard. Sensitive is what some state law of the USA calls so, which takes in children, location and identity papers.",
    namesOf: (row) => [{ text: row("name"), sensitive: row("sensitive_by_some_law") === "1" }],
  },
  {
    file: "experian-columns.tsv",
    caveat: "Columns of a data provider, without labels: read what is found.",
    namesOf: (row) => [{ text: row("column") }],
  },
  {
    file: "acxiom-elements.tsv",
    caveat: "Columns of a data provider, without labels: read what is found.",
    namesOf: (row) => [{ text: row("element") }],
  },
  {
    file: "meta-proxy-interest-pairs.tsv",
    caveat:
      "Interests that Meta withdrew, and ones it still suggested in their place: how far proxies reach. Nobody labelled them.",
    namesOf: (row) => [{ text: row("removed_interest") }, { text: row("suggested_still_available") }],
  },
];

/** The last step of a path. */
export function leafOf(path: string, separator: string): string {
  const at = path.lastIndexOf(separator);
  return at < 0 ? path : path.slice(at + separator.length);
}
