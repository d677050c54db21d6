// Builds and packs the package, then looks at the tarball as its users will: the linters for packages, and an
// installation that is run, imported, required and compiled against. Stops at the first thing that fails.
import { execFileSync } from "node:child_process";
import { accessSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { root } from "./load.mjs";

// What is exported must be found by name from either kind of module.
const SAME_NAMES = `
  import * as imported from "creepcheck";
  import { createRequire } from "node:module";
  const required = createRequire(process.cwd() + "/")("creepcheck");
  const missing = Object.keys(required).filter((name) => !(name in imported));
  if (missing.length > 0) throw new Error("not importable by name: " + missing.join(", "));
`;

process.chdir(root);
const bin = resolve("node_modules/.bin");
const user = mkdtempSync(join(tmpdir(), "creepcheck-user-"));

try {
  run(root, "node", "scripts/build.mjs");
  // Without scripts, or npm would build a second time.
  const tarball = join(user, run(root, "npm", "pack", "--ignore-scripts", "--pack-destination", user).trim());
  run(root, `${bin}/publint`, "run", tarball, "--strict");
  run(
    root,
    `${bin}/attw`,
    tarball,
    "--profile",
    "node16",
    "--exclude-entrypoints",
    "schemas/*",
    "--no-color",
  );

  writeFileSync(join(user, "package.json"), "{}");
  run(user, "npm", "install", "--offline", "--no-audit", "--no-fund", tarball);
  run(user, "node_modules/.bin/creepcheck", "--version");
  run(user, "node", "--input-type=module", "--eval", SAME_NAMES);
  // The action is used out of the package: `uses: ./node_modules/creepcheck`.
  for (const part of ["action.yml", "action/run.mjs"])
    accessSync(join(user, "node_modules/creepcheck", part));
  // Nothing else is installed and no declaration is skipped, so types of a bundled package would not compile.
  writeFileSync(
    join(user, "user.mts"),
    'import * as creepcheck from "creepcheck";\nexport default creepcheck;\n',
  );
  writeFileSync(join(user, "user.cts"), 'import creepcheck = require("creepcheck");\nexport = creepcheck;\n');
  run(user, `${bin}/tsc`, "--module", "nodenext", "--strict", "--noEmit", "user.mts", "user.cts");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(user, { recursive: true });
}

/**
 * @param {string} cwd
 * @param {string} command
 * @param {string[]} args
 */
function run(cwd, command, ...args) {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    throw new Error(`$ ${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}
