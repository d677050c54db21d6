import { valueAt } from "../../model/index.ts";
import { kindOf } from "./kind.ts";
import { resourcePaths } from "./resources.ts";

export function detect(value: unknown): boolean {
  return resourcePaths(value).some((path) => kindOf(valueAt(value, path)) !== undefined);
}
