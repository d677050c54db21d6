/** Holds a lexicon against a list of names. */
import type { Lexicon } from "../../src/lexicon/index.ts";
import { type Corpus, leafOf, type Name } from "./corpora.ts";
import { judge, type Verdict } from "./judge.ts";
import { rowsOf } from "./tsv.ts";

export interface JudgedName extends Name {
  readonly verdict: Verdict;
  /** Whether we think the list's label wrong. */
  readonly disputed: boolean;
}

/** One way of reading the names of a list. */
export interface View {
  readonly label: string;
  readonly names: readonly JudgedName[];
}

/** The views of a list, the one that counts first. */
export function evaluate(
  corpus: Corpus,
  tsv: string,
  lexicon: Lexicon,
  disputed: ReadonlySet<string>,
): readonly [View, ...View[]] {
  const { separator, scope } = corpus;
  const whole = judgeAll(distinct(rowsOf(tsv).flatMap(corpus.namesOf)), lexicon, (text) => text, disputed);
  const agreed = whole.filter((name) => !name.disputed);
  const inScope = (name: JudgedName): JudgedName => ({
    ...name,
    verdict: {
      ...name.verdict,
      categories: name.verdict.categories.filter((category) => scope?.includes(category) ?? true),
    },
  });
  return [
    { label: separator === undefined ? "name" : "whole path", names: whole },
    ...(scope === undefined ? [] : [{ label: "in the list's scope", names: whole.map(inScope) }]),
    ...(agreed.length < whole.length
      ? [
          {
            label: scope === undefined ? "undisputed rows" : "in scope, undisputed",
            names: agreed.map(inScope),
          },
        ]
      : []),
    ...(separator === undefined
      ? []
      : [
          {
            label: "last step alone",
            names: judgeAll(whole, lexicon, (path) => leafOf(path, separator), disputed),
          },
        ]),
  ];
}

function judgeAll(
  names: readonly Name[],
  lexicon: Lexicon,
  read: (text: string) => string,
  disputed: ReadonlySet<string>,
): JudgedName[] {
  return names.map((name) => ({
    ...name,
    verdict: judge(lexicon, read(name.text)),
    disputed: disputed.has(name.text),
  }));
}

function distinct(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [name.text, name])).values()];
}
