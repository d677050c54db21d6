import type { Definitions, Document } from "../../model/index.ts";
import type { Format } from "../format.ts";
import { Cursor } from "../shared/cursor.ts";
import { COVERAGE, NATIVE } from "./definition.ts";
import { detectNative } from "./detect.ts";
import { type Found, readDefinition } from "./read-definition.ts";

/** creepcheck's own format: `apiVersion: creepcheck/v1`. Described for people in docs/native-format.md. */
export default {
  key: NATIVE,
  title: "creepcheck's own",
  reads: "campaigns, segments and data sources in YAML or JSON",
  coverage: { campaign: COVERAGE, segment: COVERAGE },
  detect: detectNative,
  normalise,
} satisfies Format;

function normalise(document: Document): Definitions {
  const root = Cursor.of(document);
  const found: Found = { campaigns: [], segments: [], dataSources: [], problems: [] };
  const definitions = Array.isArray(root.raw) ? root.items() : [root];
  for (const definition of definitions) readDefinition(definition, found);
  return found;
}
