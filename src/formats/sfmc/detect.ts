import { valueAt } from "../../model/index.ts";
import { objectPaths } from "../shared/page.ts";
import { kindOf } from "./kind.ts";

export function detect(value: unknown): boolean {
  return objectPaths(value).some((path) => kindOf(valueAt(value, path)) !== undefined);
}
