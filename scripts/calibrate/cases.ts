/** Each figure with what creepcheck sees in its campaign file, ready to be scored by any weights. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOG } from "../../src/catalog.ts";
import { configFrom } from "../../src/config/index.ts";
import { judge } from "../../src/engine/index.ts";
import { lexiconWith } from "../../src/lexicon/index.ts";
import type { Scorable } from "../../src/model/index.ts";
import { readTexts } from "../../src/read-project.ts";
import { sourceFromText, spanOf } from "../../src/source/index.ts";
import { standardsOf } from "../../src/standards.ts";
import type { Row, Survey } from "./figures.ts";

export interface Case {
  readonly survey: Survey;
  readonly row: Row;
  readonly scorable: Scorable;
}

/** No suppression in these files runs out, so any day will do. */
const TODAY = "2026-01-01";

/** @throws when a file is not one campaign that creepcheck reads without complaint */
export async function casesOf(surveys: readonly Survey[], folder: string): Promise<Case[]> {
  const config = await configFrom({}).resolve(CATALOG.rules);
  const standards = await standardsOf(config, CATALOG.rules, TODAY, false);
  const lexicon = lexiconWith(standards.lexiconFiles);
  return surveys.flatMap((survey) =>
    survey.rows.map((row) => {
      const file = join(survey.key, row.file);
      const read = readTexts([sourceFromText(file, readFileSync(join(folder, file), "utf8"))]);
      const { practices, sources } = CATALOG;
      const judged = judge(read, { ...standards, practices, sources, lexicon, locate: spanOf });
      const campaigns = judged.scorables.filter(({ kind }) => kind === "campaign");
      const [scorable, ...others] = campaigns;
      const complaint = judged.findings.find(({ finding }) => finding.ruleId.startsWith("input/"));
      if (complaint) throw new Error(`${file}: ${complaint.finding.message}`);
      if (scorable === undefined || others.length > 0) throw new Error(`${file} is not one campaign`);
      return { survey, row, scorable };
    }),
  );
}
