/** Native documents from fixtures, YAML or values, and short ways to say what became of them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import native from "../../../src/formats/native/index.ts";
import type {
  Campaign,
  DataSource,
  Definitions,
  Document,
  Problem,
  Segment,
} from "../../../src/model/index.ts";
import { parseSource, sourceFromText } from "../../../src/source/index.ts";

const NOWHERE = { offset: 0, line: 1, column: 1 };

export const API = { apiVersion: "creepcheck/v1" };

export function readValue(value: unknown): Definitions {
  const locate = () => ({ start: NOWHERE, end: NOWHERE });
  const document: Document = { file: "file.json", index: 0, language: "json", value, text: "", locate };
  return native.normalise(document);
}

export function fixtureText(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../../fixtures/formats/native/${name}`, import.meta.url)),
    "utf8",
  );
}

export function documentsOf(name: string, text: string): readonly Document[] {
  const { documents, problems } = parseSource(sourceFromText(name, text));
  if (problems.length > 0) throw new Error(`${name} does not parse: ${JSON.stringify(problems[0]?.data)}`);
  return documents;
}

export function readFixture(name: string): Definitions {
  const parts = documentsOf(name, fixtureText(name)).map((document) => native.normalise(document));
  return {
    campaigns: parts.flatMap(({ campaigns }) => campaigns),
    segments: parts.flatMap(({ segments }) => segments),
    dataSources: parts.flatMap(({ dataSources }) => dataSources),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

export function campaignFrom(fields: object): Campaign {
  return only(readValue({ ...API, kind: "Campaign", id: "c", ...fields }).campaigns);
}

export function segmentFrom(fields: object): Segment {
  return only(readValue({ ...API, kind: "Segment", id: "s", ...fields }).segments);
}

export function dataSourceFrom(fields: object): DataSource {
  return only(readValue({ ...API, kind: "DataSource", id: "d", ...fields }).dataSources);
}

/** The one condition of a segment, without places. */
export function conditionFrom(condition: object): unknown {
  const { conditions } = segmentFrom({ match: { all: [condition] } });
  return bare(conditions.kind === "group" ? conditions.children[0] : conditions);
}

export function only<T>(items: readonly T[]): T {
  const [first, ...rest] = items;
  if (first === undefined || rest.length > 0) throw new Error(`expected one, found ${items.length}`);
  return first;
}

/** The model as plain values: without places, origins and what every definition has. A message's own format stays. */
export function bare(model: unknown): unknown {
  if (Array.isArray(model)) return model.map(bare);
  if (typeof model !== "object" || model === null) return model;
  if ("origin" in model && "value" in model) return bare(model.value);
  const dropped = "coverage" in model ? ["at", "coverage", "format"] : ["at"];
  const entries = Object.entries(model).filter(([key]) => !dropped.includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value)]));
}

/** `unknownKey /cap (key) cap, this campaign, Did you mean “frequency”?` */
export function told({ message, data, at }: Problem): string {
  const place = `/${at.path.join("/")}${at.part ? ` (${at.part})` : ""}`;
  return `${message} ${place}: ${Object.values(data)
    .map((value) => value.trim())
    .filter((value) => value !== "")
    .join(" | ")}`;
}
