/** A row as a segment. */
import type { ConditionNode, Document, Place, Reference, Row, Segment, Value } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import { type Columns, LABELS, type Role } from "./columns.ts";
import { NAMES_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { peopleIn } from "./size.ts";

/** @returns nothing for a row that names none: a heading between others, or what stands below the list */
export function readRow(
  document: Document,
  row: Row,
  columns: Columns,
  provider: Reference | undefined,
): Segment | undefined {
  const cell = (column: number): Value<string> | undefined => {
    const value = row.cells[column];
    return value ? { value, at: placeOf(document, row, column), origin: "declared" } : undefined;
  };
  const cells = (role: Role) => (columns.get(role) ?? []).flatMap((column) => cell(column) ?? []);
  const name = LABELS.flatMap(cells)[0];
  if (name === undefined) return undefined;
  const [id = { ...name, origin: "derived" as const }] = cells("id");
  const [description] = cells("description");
  const size = cells("size").flatMap((value) => peopleIn(value) ?? [])[0];
  const at = placeOf(document, row);
  return {
    kind: "segment",
    id,
    name,
    ...(description && { description }),
    conditions: group("all", conditionsOf(cells, name), at),
    sources: provider ? [provider] : [],
    ...(size && { size }),
    at,
    format: "catalogue",
    coverage: provider ? SEGMENT_COVERAGE : NAMES_COVERAGE,
    suppressions: [],
  };
}

/** What the list says people in the segment are: where it stands in the tree of all segments, or the fact that is kept. */
function conditionsOf(
  cells: (role: Role) => readonly Value<string>[],
  name: Value<string>,
): readonly ConditionNode[] {
  const fields = cells("field").map(
    (field): ConditionNode => ({
      kind: "profile",
      field,
      test: { operator: "exists", values: [] },
      at: field.at,
    }),
  );
  // Of two columns with names, as “Name” and “Segment”, the second says more of the first.
  const [, ...labels] = cells("label");
  const steps = [...labels, ...cells("path"), ...cells("category")];
  const interests = (fields.length + steps.length > 0 ? steps : [name]).map(
    (value): ConditionNode => ({ kind: "interest", group: "segment", name: value, at: value.at }),
  );
  return [...fields, ...interests];
}

function placeOf(document: Document, { line }: Row, ...column: number[]): Place {
  return { document, path: [line, ...column] };
}
