/** The text of a configuration, and places in it. */
import type { Pair, YAMLMap } from "yaml";
import { compareText, type Path } from "../model/index.ts";
import { ConfigError, type Mistake } from "./config-error.ts";

export interface Source {
  /** As messages name it. */
  readonly name: string;
  /** Absent for a configuration that is not in a file. */
  readonly text?: string;
}

/** A mistake whose line is not looked up yet. */
export interface Complaint {
  readonly source: Source;
  /** Of a key with its value; the nearest one above it, when it is not there. */
  readonly path: Path;
  readonly message: string;
}

/** @throws {ConfigError} when there is any */
export async function failOnAny(complaints: readonly Complaint[]): Promise<void> {
  if (complaints.length > 0) throw new ConfigError(await located(complaints));
}

async function located(complaints: readonly Complaint[]): Promise<Mistake[]> {
  const finders = new Map<Source, Finder>();
  const mistakes: Mistake[] = [];
  for (const { source, path, message } of complaints) {
    const find = finders.get(source) ?? (await finder(source.text));
    finders.set(source, find);
    mistakes.push({ file: source.name, ...find(path), message });
  }
  return mistakes.sort(
    (a, b) =>
      compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

type Finder = (path: Path) => { readonly line?: number; readonly column?: number };

/** Builds a syntax tree, with a package that is loaded only now that something is wrong. */
async function finder(text: string | undefined): Promise<Finder> {
  if (text === undefined) return () => ({});
  const { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const known = new Map<YAMLMap, Map<string, Pair>>();
  const pairsOf = (map: YAMLMap) => {
    const pairs = known.get(map) ?? new Map(map.items.map((pair) => [String(pair.key), pair]));
    known.set(map, pairs);
    return pairs;
  };
  return (path) => {
    let place = document.contents?.range?.[0] ?? 0;
    let node: unknown = document.contents;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(document);
      if (isSeq(node)) {
        node = node.items[Number(step)];
        if (isNode(node) && node.range) place = node.range[0];
      } else if (isMap(node)) {
        const pair = pairsOf(node).get(String(step));
        node = pair?.value;
        if (isScalar(pair?.key) && pair.key.range) place = pair.key.range[0];
      } else break;
    }
    const { line, col } = lines.linePos(place);
    return { line, column: col };
  };
}
