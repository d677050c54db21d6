import { type CompiledLexicon, type FormTable, type Lines, linesOf, ROLES } from "./compiled.ts";
import { append } from "./context.ts";
import { exactSpelling } from "./term.ts";

const DIRECT = ROLES.indexOf("direct");
const STRONG = ROLES.indexOf("strong");

/** A way in which a direct or strong term can stand in a text. */
export interface TermForm {
  /** Folded words with one space between. */
  readonly words: string;
  /** Whether the last word may go on. */
  readonly isOpen: boolean;
  readonly isDirect: boolean;
  readonly language: string;
  readonly target: number;
}

/**
 * The forms of the terms that say something alone and may be written otherwise than they are in the lexicon.
 *
 * They are taken letter by letter as texts ask for them: few texts need all.
 */
export class TermForms {
  private byLetter: ReadonlyMap<number, readonly Row[]> | undefined;
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
    this.byLetter ??= byFirstLetter([this.compiled.whole, this.compiled.inner]);
    const forms = (this.byLetter.get(letter) ?? []).flatMap((row) => this.formOf(row) ?? []);
    this.known.set(letter, forms);
    return forms;
  }

  private formOf({ form, target }: Row): TermForm | undefined {
    const { role, language, languages } = this.compiled;
    const strength = role[target] ?? Number.POSITIVE_INFINITY;
    if (strength > STRONG || exactSpelling(this.terms.at(target)) !== undefined) return undefined;
    const isOpen = form.endsWith("*");
    return {
      words: isOpen ? form.slice(0, -1) : form,
      isOpen,
      isDirect: strength === DIRECT,
      language: languages[language[target] ?? -1] ?? "und",
      target,
    };
  }
}

interface Row {
  readonly form: string;
  readonly target: number;
}

function byFirstLetter(tables: readonly FormTable[]): Map<number, Row[]> {
  const rows = new Map<number, Row[]>();
  for (const { forms, targetOf } of tables) {
    for (const [row, form] of linesOf(forms).entries())
      append(rows, form.charCodeAt(0), { form, target: targetOf[row] ?? 0 });
  }
  return rows;
}
