import {
  type ConditionNode,
  type Definitions,
  type Document,
  pointerOf,
  type Segment,
} from "../../model/index.ts";
import { group, unless } from "../shared/condition-tree.ts";
import { Cursor } from "../shared/cursor.ts";
import { objectsIn } from "../shared/page.ts";
import { present } from "../shared/present.ts";
import { EXTERNAL_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { kindOf, OWN_KEYS } from "./kind.ts";
import { readJsonQuery } from "./pql-json.ts";
import { readTextQuery } from "./pql-text.ts";

export function normalise(document: Document): Definitions {
  const segments = objectsIn(Cursor.of(document), OWN_KEYS).flatMap((object) => readSegment(object) ?? []);
  return { campaigns: [], segments, dataSources: [], problems: [] };
}

function readSegment(object: Cursor): Segment | undefined {
  const kind = kindOf(object.raw);
  if (!kind) return undefined;
  const name = object.get("name").string();
  const description = object.get("description").string();
  const { document, path } = object.at;
  return {
    kind: "segment",
    id: object.get("id").text() ?? name ?? object.value(`${document.file}#${pointerOf(path)}`, "derived"),
    ...(name && { name }),
    ...(description && { description }),
    conditions: group("all", present([readQuery(object, kind), withoutOptOuts(object)]), object.at),
    sources: [],
    at: object.at,
    format: "adobe-aep",
    coverage: kind === "query" ? SEGMENT_COVERAGE : EXTERNAL_COVERAGE,
    suppressions: [],
  };
}

function readQuery(object: Cursor, kind: string): ConditionNode | undefined {
  if (kind === "external") return { kind: "other", type: "audience from outside", at: object.at };
  const expression = object.get("expression");
  const query = expression.get("value");
  return expression.get("format").raw === "pql/json" ? readJsonQuery(query) : readTextQuery(query);
}

/** Leaves out those who said no; that is no yes. */
function withoutOptOuts(object: Cursor): ConditionNode | undefined {
  const { raw, at } = object.path("dataGovernancePolicy", "excludeOptOut");
  return raw === true ? unless(true, { kind: "consent", granted: false, at }) : undefined;
}
