// What action.yml runs: creepcheck with the inputs as options, and its results as outputs of the step. Plain Node,
// because it may run before anything is built or installed.
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const OWN_ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** As creepcheck's own: wrong usage. */
const USAGE = 2;

const { env } = process;
const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
const results = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), "creepcheck-"));
const report = join(results, "report.json");
const summary = resolve(workspace, input("comment-file") || join(results, "summary.md"));

process.exitCode = run();

/** @returns {number} the exit code */
function run() {
  const paths = lines(input("paths"));
  if (paths.length === 0) {
    console.log(
      "::error::creepcheck: say what to lint: the input “paths” is empty. For example: paths: campaigns/",
    );
    publish(USAGE);
    return USAGE;
  }
  const args = [command(), ...options(), "--", ...paths];
  const { status } = spawnSync(process.execPath, args, {
    cwd: workspace,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = status ?? 3;
  publish(code);
  return code;
}

/**
 * The creepcheck that the repository has installed, or else the one this file came with.
 *
 * @returns {string}
 */
function command() {
  const installed = join(workspace, "node_modules/creepcheck/bin/creepcheck.js");
  if (existsSync(installed)) return installed;
  if (!existsSync(join(OWN_ROOT, "dist/creepcheck.cjs"))) {
    console.log("::group::Building creepcheck");
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
      cwd: OWN_ROOT,
      stdio: ["ignore", "inherit", "inherit"],
    });
    console.log("::endgroup::");
  }
  return join(OWN_ROOT, "bin/creepcheck.js");
}

/** @returns {string[]} */
function options() {
  const sarif = input("sarif-file");
  const formats = ["github", `json:${report}`, `markdown:${summary}`, ...(sarif ? [`sarif:${sarif}`] : [])];
  const since = input("since") || base();
  return [
    ...formats.map((format) => `--format=${format}`),
    ...(since && since !== "all" ? [`--since=${since}`] : []),
    ...["fail-on", "max-score", "baseline", "config"].flatMap((name) =>
      input(name) ? [`--${name}=${input(name)}`] : [],
    ),
  ];
}

/** The branch that a pull request goes to. What a baseline accepts is all that is to be left out. */
function base() {
  return env.GITHUB_BASE_REF && !input("baseline") ? `origin/${env.GITHUB_BASE_REF}` : "";
}

/** @param {number} code creepcheck's */
function publish(code) {
  const read = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  if (read && env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, readFileSync(summary));
  if (read && input("sarif-file")) dropSuppressed(resolve(workspace, input("sarif-file")));
  const outputs = {
    verdict: ["passed", "failed"][code] ?? "error",
    "max-score": read?.summary.maxScore ?? "",
    report: read ? report : "",
  };
  const text = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, text.join(""));
}

/**
 * Code scanning does not know suppressions.
 *
 * @param {string} file
 */
function dropSuppressed(file) {
  const log = JSON.parse(readFileSync(file, "utf8"));
  for (const run of log.runs) {
    run.results = run.results.filter(
      (/** @type {{ suppressions: object[] }} */ result) => result.suppressions.length === 0,
    );
  }
  writeFileSync(file, JSON.stringify(log));
}

/**
 * @param {string} name as in action.yml
 * @returns {string}
 */
function input(name) {
  return (env[`CREEPCHECK_${name.toUpperCase().replaceAll("-", "_")}`] ?? "").trim();
}

/**
 * @param {string} text
 * @returns {string[]} without the empty ones
 */
function lines(text) {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
