import {
  type Validator,
  validateCampaign,
  validateDataSource,
  validateSegment,
} from "../../generated/validators.js";
import { type Campaign, type DataSource, didYouMean, type Problem, type Segment } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { campaignOf } from "./campaign.ts";
import { dataSourceOf } from "./data-source.ts";
import { schemaProblems } from "./schema-problems.ts";
import { segmentOf } from "./segment.ts";
import { brief, either, nameOf } from "./wording.ts";

export interface Found {
  readonly campaigns: Campaign[];
  readonly segments: Segment[];
  readonly dataSources: DataSource[];
  readonly problems: Problem[];
}

interface Kind {
  readonly word: string;
  /** What a message calls a definition of this kind. */
  readonly name: string;
  readonly validate: Validator;
  read(cursor: Cursor, found: Found): void;
}

const KINDS: readonly Kind[] = [
  {
    word: "Campaign",
    name: "this campaign",
    validate: validateCampaign,
    read: (cursor, { campaigns }) => campaigns.push(campaignOf(cursor)),
  },
  {
    word: "Segment",
    name: "this segment",
    validate: validateSegment,
    read: (cursor, { segments }) => segments.push(segmentOf(cursor)),
  },
  {
    word: "DataSource",
    name: "this data source",
    validate: validateDataSource,
    read: (cursor, { dataSources }) => dataSources.push(dataSourceOf(cursor)),
  },
];

/** Checks one definition against its schema, then reads what is right in it, whatever else is wrong. */
export function readDefinition(cursor: Cursor, found: Found): void {
  const kind = KINDS.find(({ word }) => word === cursor.get("kind").raw);
  if (kind === undefined) {
    found.problems.push(kindProblem(cursor));
    return;
  }
  found.problems.push(...schemaProblems(kind.validate, cursor, kind.name));
  kind.read(cursor, found);
}

/** Without its kind nothing else of a definition can be judged. */
function kindProblem(cursor: Cursor): Problem {
  const words = KINDS.map(({ word }) => word);
  const kind = cursor.get("kind");
  if (typeof cursor.raw !== "object" || cursor.raw === null || Array.isArray(cursor.raw)) {
    const index = cursor.at.path.at(-1);
    const where = typeof index === "number" ? `Item ${index + 1} of this list` : "This document";
    const data = { where, expected: "a campaign, a segment or a data source", found: nameOf(cursor.raw) };
    return { rule: "input/schema", message: "wrongType", data, at: cursor.at };
  }
  if (!kind.exists) {
    const data = { key: "kind", where: "This definition", example: `kind: ${either(words)}` };
    return { rule: "input/schema", message: "missingKey", data, at: cursor.at };
  }
  const suggestion = typeof kind.raw === "string" ? didYouMean(kind.raw, words) : "";
  const data = { value: brief(kind.raw), where: "“kind”", allowed: words.join(", "), suggestion };
  return { rule: "input/schema", message: "notAllowed", data, at: kind.at };
}
