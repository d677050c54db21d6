import { parseDocument } from "yaml";
import { github, gitlab } from "../../generated/templates.ts";

/** The workflow of docs/ci.md for this folder. */
export function githubWorkflow(folder: string): string {
  return filledIn(github, ["jobs", "creepcheck", "steps", 3, "with", "paths"], folder);
}

/** The job of docs/ci.md for this folder. GitLab would take a dollar sign for a variable. */
export function gitlabJob(folder: string): string {
  return filledIn(gitlab, ["creepcheck", "variables", "CREEPCHECK_PATH"], folder.replaceAll("$", "$$$$"));
}

function filledIn(template: string, path: readonly (string | number)[], value: string): string {
  const document = parseDocument(template);
  if (!document.hasIn(path)) throw new Error(`the template has no ${path.join(".")}`);
  document.setIn(path, value);
  return document.toString({ lineWidth: 0 });
}
