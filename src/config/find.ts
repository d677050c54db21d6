/** Where the configuration is, and the repository it belongs to. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const NAMES = ["creepcheck.config.yaml", "creepcheck.config.yml", "creepcheck.config.json"];

/**
 * The configurations of the nearest folder that has one, from `folder` upwards: one, none, or too many. The search
 * ends at the top of the repository; what lies above belongs to somebody else.
 */
export function findConfigs(folder: string): string[] {
  const found = NAMES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  const parent = dirname(folder);
  const isTop = parent === folder || existsSync(join(folder, ".git"));
  return found.length > 0 || isTop ? found : findConfigs(parent);
}

/** The top of the repository a folder is in, or the folder itself when it is in none. */
export function repositoryOf(folder: string): string {
  for (let top = folder; ; top = dirname(top)) {
    if (existsSync(join(top, ".git"))) return top;
    if (dirname(top) === top) return folder;
  }
}
