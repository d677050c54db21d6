/** Who sells the segments of a list: a data source for each. */
import type { DataSource, Document, Reference, Row, Value } from "../../model/index.ts";
import type { Columns } from "./columns.ts";
import { PROVIDER_COVERAGE } from "./coverage.ts";

export class Providers {
  readonly #known = new Map<string, { readonly source: DataSource; readonly reference: Reference }>();
  readonly #column: number | undefined;
  readonly #price: number | undefined;
  readonly #document: Document;
  readonly #head: Row;

  constructor(document: Document, head: Row, columns: Columns) {
    this.#document = document;
    this.#head = head;
    this.#column = columns.get("provider")?.[0];
    this.#price = columns.get("price")?.[0];
  }

  /** The source of a row: its provider; the list itself where it has prices only, since what is for sale is somebody else's. */
  of(row: Row): Reference | undefined {
    const name = this.#column === undefined ? undefined : row.cells[this.#column];
    if (name && this.#column !== undefined)
      return this.#known.get(name)?.reference ?? this.#add(name, row, this.#column);
    if (this.#price === undefined) return undefined;
    return this.#known.get("")?.reference ?? this.#add("", this.#head, this.#price);
  }

  *all(): Generator<DataSource> {
    for (const { source } of this.#known.values()) yield source;
  }

  #add(name: string, row: Row, column: number): Reference {
    const at = { document: this.#document, path: [row.line, column] };
    const { file } = this.#document;
    const value = <T>(value: T, origin: Value<T>["origin"]): Value<T> => ({ value, at, origin });
    const reference: Reference = {
      id: value(name === "" ? file : `${file}: ${name}`, "derived"),
      external: false,
    };
    const source: DataSource = {
      kind: "data-source",
      id: reference.id,
      name: value(name === "" ? file : name, name === "" ? "derived" : "declared"),
      ...(name !== "" && { supplier: value(name, "declared") }),
      party: value("third", "derived"),
      categories: [],
      fields: [],
      identifiers: [],
      at,
      format: "catalogue",
      coverage: PROVIDER_COVERAGE,
      suppressions: [],
    };
    this.#known.set(name, { source, reference });
    return reference;
  }
}
