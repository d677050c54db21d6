import { type Definitions, type Document, type Row, type Segment, Table } from "../../model/index.ts";
import type { Aids } from "../format.ts";
import { type Columns, columnsOf, rolesOf } from "./columns.ts";
import { hasHeader } from "./detect.ts";
import { Providers } from "./provider.ts";
import { readRow } from "./row.ts";

/** Rows read at a time. A list that has no more is kept as a whole; of a longer one, what something was found about. */
const BATCH = 10_000;

export function normalise(document: Document, { sift }: Aids = {}): Definitions {
  const table = document.value;
  if (!(table instanceof Table)) return { campaigns: [], segments: [], dataSources: [], problems: [] };
  const columns = columnsIn(table);
  const providers = new Providers(document, table.head, columns);
  const batches = new Batches((segments) => sift?.(segments, [...providers.all()]) ?? segments);
  const read = (row: Row) => {
    const segment = readRow(document, row, columns, providers.of(row));
    if (segment) batches.add(segment);
  };
  if (!hasHeader(table)) read(table.head);
  table.eachRow(read);
  const { segments, letGo } = batches.finish();
  return {
    campaigns: [],
    segments,
    dataSources: [...providers.all()],
    problems: [],
    ...(letGo > 0 && { letGo }),
  };
}

/** Where no column is known, as `--format-in` may have it, the first one names the rows. */
function columnsIn({ head }: Table): Columns {
  const known = columnsOf(head.cells) ?? rolesOf(head.cells);
  return known.size > 0 ? known : new Map([["label", [0]]]);
}

/** Collects segments, and sifts them whenever a batch is full and there is more. */
class Batches {
  readonly #kept: Segment[] = [];
  #batch: Segment[] = [];
  /** A list may hold a segment twice, with a price for each country, or a field that stands in two tables: it is one segment. */
  readonly #keys = new Set<string>();
  #letGo = 0;
  readonly #sift: (batch: readonly Segment[]) => readonly Segment[];

  constructor(sift: (batch: readonly Segment[]) => readonly Segment[]) {
    this.#sift = sift;
  }

  add(segment: Segment): void {
    const key = keyOf(segment);
    if (this.#keys.has(key)) return;
    if (this.#batch.length === BATCH) this.#empty();
    this.#keys.add(key);
    this.#batch.push(segment);
  }

  finish(): { readonly segments: readonly Segment[]; readonly letGo: number } {
    if (this.#letGo === 0 && this.#kept.length === 0) return { segments: this.#batch, letGo: 0 };
    this.#empty();
    return { segments: this.#kept, letGo: this.#letGo };
  }

  #empty(): void {
    const kept = this.#sift(this.#batch);
    this.#letGo += this.#batch.length - kept.length;
    this.#kept.push(...kept);
    this.#batch = [];
    this.#keys.clear();
    for (const segment of this.#kept) this.#keys.add(keyOf(segment));
  }
}

function keyOf({ id, name }: Segment): string {
  return JSON.stringify([id.value, name?.value]);
}
