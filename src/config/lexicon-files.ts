import { type LexiconFile, type LexiconProblem, parseLexiconFile } from "../lexicon/index.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import { readSource } from "./files.ts";
import { parse } from "./parse.ts";
import { failOnAny } from "./source.ts";

/** Room for some ten thousand words. */
const MAX_BYTES = 1024 * 1024;
const FAMILY = "sensitive/";

/**
 * Reads lexicon files of the company's own.
 *
 * @param files absolute paths
 * @param rules all there are: words of a category that no rule speaks of would be read for nothing
 * @throws {ConfigError} with everything that is wrong in the first file that is not in order
 */
export async function readLexiconFiles(
  files: readonly string[],
  rules: readonly { readonly id: string }[],
): Promise<LexiconFile[]> {
  const categories = rules.flatMap(({ id }) => (id.startsWith(FAMILY) ? [id.slice(FAMILY.length)] : []));
  const read: LexiconFile[] = [];
  for (const file of files) read.push(await readLexiconFile(file, categories));
  return read;
}

async function readLexiconFile(file: string, categories: readonly string[]): Promise<LexiconFile> {
  const source = await readSource(file, file, MAX_BYTES);
  const { data, problems } = parseLexiconFile(parse(source), source.name);
  const all = data === undefined ? problems : unknownCategory(data, source.name, categories);
  await failOnAny(all.map(({ path, message }) => ({ source, path, message })));
  if (data === undefined) throw new Error("a lexicon file without problems has no data");
  return data;
}

function unknownCategory(
  { category }: LexiconFile,
  file: string,
  categories: readonly string[],
): LexiconProblem[] {
  if (categories.includes(category)) return [];
  const message = `No rule speaks of “${category}”, so its words would say nothing.${didYouMean(category, categories)} Add them to a category that \`creepcheck rules\` lists under ${FAMILY}, or bring a rule \`${FAMILY}${category}\` with \`plugins\`.`;
  return [{ file, path: ["category"], message }];
}
