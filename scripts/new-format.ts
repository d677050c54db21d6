// npm run new:format key "Title": writes the folder of a platform, its first fixture and its test. All pass as they are.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

const [key = "", title = ""] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z0-9]+)*$/.test(key) || title === "") {
  throw new Error(
    'usage: npm run new:format key "Title" (the key in kebab-case, the title as people say it)',
  );
}
const variable = key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const telling = `${key.replaceAll("-", "_")}_segment_id`;

const index = `import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** ${title}: which of its files, and in which version of its API. */
export default {
  key: "${key}",
  title: ${JSON.stringify(title)},
  reads: "segments, as the API answers",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: SEGMENT_COVERAGE },
  detect,
  normalise,
} satisfies Format;
`;

const detect = `import { valueAt } from "../../model/index.ts";
import { objectPaths } from "../shared/page.ts";

/** Keys that no other platform has. One that others use as well claims their files too. */
const TELLING_KEYS = ["${telling}"];

export function detect(value: unknown): boolean {
  return objectPaths(value).some((path) => TELLING_KEYS.some((key) => valueAt(value, [...path, key]) !== undefined));
}
`;

const coverage = `/** What files of ${title} can and cannot say: see src/model/coverage.ts. Say why wherever it is not plain. */
import { coverageOf } from "../../model/index.ts";

export const CAMPAIGN_COVERAGE = coverageOf("elsewhere");

export const SEGMENT_COVERAGE = coverageOf("elsewhere", { conditions: "authoritative", consent: "inexpressible" });
`;

const normalise = `import type { ConditionNode, Definitions, Document, Segment } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import { Cursor } from "../shared/cursor.ts";
import { objectsIn } from "../shared/page.ts";
import { SEGMENT_COVERAGE } from "./coverage.ts";

export function normalise(document: Document): Definitions {
  const segments = objectsIn(Cursor.of(document)).flatMap((object) => readSegment(object) ?? []);
  return { campaigns: [], segments, dataSources: [], problems: [] };
}

function readSegment(object: Cursor): Segment | undefined {
  const id = object.get("${telling}").text();
  const name = object.get("name").string();
  const conditions = object.get("conditions");
  return (
    id && {
      kind: "segment",
      id,
      ...(name && { name }),
      conditions: group("all", conditions.items().flatMap((item) => readCondition(item) ?? []), conditions.at),
      sources: [],
      at: object.at,
      format: "${key}",
      coverage: SEGMENT_COVERAGE,
      suppressions: [],
    }
  );
}

function readCondition(condition: Cursor): ConditionNode | undefined {
  const field = condition.get("field").string();
  const value = condition.get("value").scalar();
  return field && { kind: "profile", field, test: { operator: "eq", values: value ? [value] : [] }, at: condition.at };
}
`;

const fixture = {
  results: [
    {
      [telling]: "1",
      name: "Sowed last year",
      conditions: [{ field: "last_order_category", value: "seeds" }],
    },
  ],
};

const test = `import ${variable} from "../../../src/formats/${key}/index.ts";
import { formatTable } from "../harness/table.ts";

formatTable(${variable}, "${key}/example.json", [
  ["/results/0/${telling}", "segment 0 id", "1"],
  ["/results/0/name", "segment 0 name", "Sowed last year"],
  ["/results/0/conditions", "segment 0 conditions", 'all(profile last_order_category eq "seeds")'],
]);
`;

const files = {
  [`src/formats/${key}/index.ts`]: index,
  [`src/formats/${key}/detect.ts`]: detect,
  [`src/formats/${key}/coverage.ts`]: coverage,
  [`src/formats/${key}/normalise.ts`]: normalise,
  [`fixtures/formats/${key}/example.json`]: `${JSON.stringify(fixture, null, 2)}\n`,
  [`test/formats/${key}/table.test.ts`]: test,
};

for (const [path, content] of Object.entries(files)) {
  if (existsSync(path)) throw new Error(`${path} is already there`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  console.log(`wrote ${path}`);
}
console.log(
  `Now replace the example by the platform's own shapes: the fixture first, then the table, then the code.
npm run fix && npm run generate && npx vitest run test/formats -t ${key}
A scenario of fixtures/scenarios/ in ${title}'s words (fixtures/scenarios/<name>/${key}.json) shows that it is judged like the others.`,
);
