/** The files that init would write, and their texts. */
import { basename } from "node:path";
import type { Choices } from "./choices.ts";
import { githubWorkflow, gitlabJob } from "./ci.ts";
import { associations, withAssociations } from "./editor.ts";
import type { Surroundings } from "./surroundings.ts";

const CONFIG = "creepcheck.config.yaml";

const CONFIG_TEXT = `# yaml-language-server: $schema=./node_modules/creepcheck/schemas/config.schema.json
extends: creepcheck:recommended

# The highest score (0 to 100) that a campaign may have. Without it, only errors fail the run.
# maxScore: 60

# Where the people are whom you address. Without it, the laws of all regions count.
# regions: [EU, UK, US]
`;

const GITLAB_JOB = ".gitlab/creepcheck.yml";
export const GITLAB_INCLUDE = `include: [{ local: ${GITLAB_JOB} }]`;
export const GITLAB_CI = ".gitlab-ci.yml";

export interface PlannedFile {
  /** Relative to the working directory. */
  readonly path: string;
  /**
   * @param before what the file holds, when it is there
   * @returns what it shall hold; nothing when that cannot be said
   */
  readonly text: (before: string | undefined) => string | undefined;
  /** Adds to a file that is there and takes nothing away. */
  readonly isAddition?: boolean;
}

/** @param configs the configurations that are there: a second one beside them would be a mistake */
export function plan(
  { folder, ci, editor }: Choices,
  { found }: Surroundings,
  force: boolean,
  configs: readonly string[],
): PlannedFile[] {
  const others = configs.map((file) => basename(file)).filter((name) => name !== CONFIG);
  const settings: PlannedFile = {
    path: ".vscode/settings.json",
    text: (before = "{}\n") => withAssociations(before, associations(found, folder), force),
    isAddition: true,
  };
  return [
    ...(others.length === 0 ? [{ path: CONFIG, text: () => CONFIG_TEXT }] : []),
    ...others.map((path) => ({ path, text: (before: string | undefined) => before, isAddition: true })),
    ...(editor === "vscode" ? [settings] : []),
    ...filesOf[ci](folder),
  ];
}

const filesOf: Readonly<Record<Choices["ci"], (folder: string) => PlannedFile[]>> = {
  github: (folder) => [{ path: ".github/workflows/creepcheck.yml", text: () => githubWorkflow(folder) }],
  gitlab: (folder) => [
    { path: GITLAB_JOB, text: () => gitlabJob(folder) },
    // A pipeline that is there is somebody's work: not even --force replaces it.
    { path: GITLAB_CI, text: (before) => before ?? `${GITLAB_INCLUDE}\n`, isAddition: true },
  ],
  none: () => [],
};
