import { compiledLexicon } from "../generated/lexicon.ts";
import { compile, merge } from "./compile.ts";
import type { CompiledLexicon } from "./compiled.ts";
import { fromText } from "./compiled-text.ts";
import type { Lexicon } from "./lexicon.ts";
import type { LexiconFile } from "./lexicon-file.ts";
import { lexiconOf } from "./matcher.ts";
import type { SharedContexts } from "./shared-contexts.ts";

let builtIn: Lexicon | undefined;

/** The lexicon of rules/lexicon/. Its data is read when it is first asked for. */
export function builtInLexicon(): Lexicon {
  builtIn ??= lexiconOf(builtInData());
  return builtIn;
}

/** The built-in lexicon with a company's own files, whose `not` phrases work on the built-in terms too. */
export function lexiconWith(extra: readonly LexiconFile[]): Lexicon {
  return extra.length === 0 ? builtInLexicon() : lexiconOf(merge(builtInData(), compile(extra)));
}

/** A lexicon of these files alone. */
export function compileLexicon(files: readonly LexiconFile[], contexts?: SharedContexts): Lexicon {
  return lexiconOf(compile(files, contexts));
}

function builtInData(): CompiledLexicon {
  return fromText(compiledLexicon);
}
