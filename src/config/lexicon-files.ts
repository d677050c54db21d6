import { type LexiconFile, parseLexiconFile } from "../lexicon/index.ts";
import { readSource } from "./files.ts";
import { parse } from "./parse.ts";
import { failOnAny } from "./source.ts";

/** Room for some ten thousand words. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads lexicon files of the company's own.
 *
 * @param files absolute paths
 * @throws {ConfigError} with everything that is wrong in the first file that is not in order
 */
export async function readLexiconFiles(files: readonly string[]): Promise<LexiconFile[]> {
  const read: LexiconFile[] = [];
  for (const file of files) read.push(await readLexiconFile(file));
  return read;
}

async function readLexiconFile(file: string): Promise<LexiconFile> {
  const source = await readSource(file, file, MAX_BYTES);
  const { data, problems } = parseLexiconFile(parse(source), source.name);
  await failOnAny(problems.map(({ path, message }) => ({ source, path, message })));
  if (data === undefined) throw new Error("a lexicon file without problems has no data");
  return data;
}
