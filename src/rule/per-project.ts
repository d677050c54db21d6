import type { Project } from "../model/index.ts";

/** Works something out once for a project, however many definitions ask. It goes when the project goes. */
export function perProject<Result>(work: (project: Project) => Result): (project: Project) => Result {
  const done = new WeakMap<Project, { readonly result: Result }>();
  return (project) => {
    const known = done.get(project) ?? { result: work(project) };
    done.set(project, known);
    return known.result;
  };
}
