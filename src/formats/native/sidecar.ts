/** `ad-sets.json.creepcheck.yaml`: what somebody declares beside a platform's file. */
import { validateSidecar } from "../../generated/validators.js";
import {
  type Declaration,
  type Declared,
  type Document,
  type Facet,
  keyOf,
  type Sidecar,
} from "../../model/index.ts";
import { Cursor } from "../shared/cursor.ts";
import { termsOf } from "./campaign.ts";
import { defined } from "./defined.ts";
import { listOf, referencesOf } from "./lists.ts";
import { daysOf } from "./measures.ts";
import { schemaProblems } from "./schema-problems.ts";
import { suppressionsOf } from "./suppressions.ts";

/** @param target the file it speaks of */
export function readSidecar(document: Document, target: string): Sidecar {
  const root = Cursor.of(document);
  return {
    target,
    at: root.at,
    ofAll: declaredIn(root),
    ofSome: listOf(root.get("definitions"), declarationOf),
    suppressions: suppressionsOf(root.get("suppress")),
    problems: schemaProblems(validateSidecar, root, "this sidecar"),
  };
}

/** One that names nothing, or names it twice over, is reported by the schema and says nothing. */
function declarationOf(cursor: Cursor): Declaration | undefined {
  const id = cursor.get("id").text();
  const name = cursor.get("name").text();
  const target = id ?? name;
  if (target === undefined || (id && name)) return undefined;
  const suppressions = suppressionsOf(cursor.get("suppress"));
  return { by: id ? "id" : "name", target, declared: declaredIn(cursor), suppressions };
}

/** The facets that a key speaks to. Others, such as `regions`, are no side of a file that could be missing. */
const FACET_OF: Readonly<Record<string, Facet>> = {
  owner: "owner",
  frequency: "frequency",
  schedule: "schedule",
  consent: "consent",
  tracking: "tracking",
  transparency: "transparency",
  sources: "provenance",
};

function declaredIn(cursor: Cursor): Declared {
  const terms = termsOf(cursor);
  return {
    ...defined({ owner: cursor.get("owner").text(), retentionDays: daysOf(cursor.get("retention")) }),
    terms,
    sources: referencesOf(cursor.get("sources")),
    facets: Object.keys(FACET_OF).flatMap((key) => (cursor.get(key).exists ? (FACET_OF[key] ?? []) : [])),
    termsAt: Object.keys(terms).map((key) => keyOf(cursor.get(key).at)),
  };
}
