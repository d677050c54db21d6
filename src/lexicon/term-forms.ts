import { groupBy } from "../model/index.ts";
import { type CompiledLexicon, type FormTable, type Lines, linesOf, ROLES } from "./compiled.ts";
import { append } from "./context.ts";
import { exactSpelling, readTerm } from "./term.ts";

const DIRECT = ROLES.indexOf("direct");
const STRONG = ROLES.indexOf("strong");

/** A way in which a direct or strong term can stand in a text. */
export interface TermForm {
  /** Folded words with one space between. */
  readonly words: string;
  /** How many letters it has before its plural is folded. */
  readonly letters: number;
  /** Whether the last word may go on. */
  readonly isOpen: boolean;
  readonly isDirect: boolean;
  readonly language: string;
  readonly target: number;
}

interface Row {
  readonly form: string;
  readonly target: number;
}

/**
 * The forms of the terms that say something alone and may be written otherwise than they are in the lexicon.
 *
 * They are taken letter by letter as texts ask for them: few texts need all.
 */
export class TermForms {
  private rows: ReadonlyMap<number, readonly Row[]> | undefined;
  private stemWords: ReadonlyMap<number, readonly string[]> | undefined;
  private readonly known = new Map<number, readonly TermForm[]>();

  /** @param terms of the targets */
  constructor(
    private readonly compiled: CompiledLexicon,
    private readonly terms: Lines,
  ) {}

  /** @param letter a UTF-16 unit */
  startingWith(letter: number): readonly TermForm[] {
    const known = this.known.get(letter);
    if (known !== undefined) return known;
    this.rows ??= byFirstLetter([this.compiled.whole, this.compiled.inner]);
    this.stemWords ??= groupBy(linesOf(this.compiled.stemWords), (word) => word.charCodeAt(0));
    const forms = (this.rows.get(letter) ?? []).flatMap((row) => this.formOf(row) ?? []);
    const all = [...forms, ...formsOfStems(forms, this.stemWords.get(letter) ?? [])];
    this.known.set(letter, all);
    return all;
  }

  private formOf({ form, target }: Row): TermForm | undefined {
    const { role, language, languages } = this.compiled;
    const strength = role[target] ?? Number.POSITIVE_INFINITY;
    const term = this.terms.at(target);
    if (strength > STRONG || exactSpelling(term) !== undefined) return undefined;
    const isOpen = form.endsWith("*");
    return {
      words: isOpen ? form.slice(0, -1) : form,
      letters: term.replace(/\*/g, "").length,
      isOpen,
      isDirect: strength === DIRECT,
      language: languages[language[target] ?? -1] ?? "und",
      target,
    };
  }
}

function byFirstLetter(tables: readonly FormTable[]): Map<number, Row[]> {
  const rows = new Map<number, Row[]>();
  for (const { forms, targetOf } of tables) {
    for (const [row, form] of linesOf(forms).entries())
      append(rows, form.charCodeAt(0), { form, target: targetOf[row] ?? 0 });
  }
  return rows;
}

/** The words that open forms stand for, as forms of their own. */
function formsOfStems(forms: readonly TermForm[], words: readonly string[]): TermForm[] {
  const stems = forms.filter(({ isOpen }) => isOpen);
  return words.flatMap((word) => {
    const [folded = { words: word }] = readTerm(word, "und");
    return stems
      .filter((stem) => word.startsWith(stem.words))
      .map((stem) => ({ ...stem, words: folded.words, letters: word.length, isOpen: false }));
  });
}
