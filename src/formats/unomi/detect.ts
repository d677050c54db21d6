import { valueAt } from "../../model/index.ts";
import { objectPaths } from "../shared/page.ts";
import { kindOf, OWN_KEYS } from "./kind.ts";

export function detect(value: unknown): boolean {
  return objectPaths(value, OWN_KEYS).some((path) => kindOf(valueAt(value, path)) !== undefined);
}
