/** Reads the command line and runs the command it names. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { ConfigError } from "../config/config-error.ts";
import type { Shard } from "../model/index.ts";
import { REPORTERS } from "../report/index.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-code.ts";
import type { ConfigFlags, InitFlags, LintFlags } from "./flags.ts";
import type { Terminal } from "./terminal.ts";

/** @param args the words after the command's name */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const program = commands(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
    await terminal.err.write(`creepcheck: ${error.message}\n`);
    return EXIT.usage;
  }
}

/** Each command's code is loaded only when it runs. */
function commands(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command("creepcheck")
    .description("Finds what people would find creepy in campaign and segment definitions, and says why.")
    .version(packageJson.version, "-V, --version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
    })
    .showHelpAfterError("(creepcheck --help shows all options)");

  const lint = program
    .command("lint [paths...]", { isDefault: true })
    .description("lint files, folders or globs; “-” reads standard input (the default command)")
    .option(
      "-f, --format <name[:file]>",
      `output format (${Object.keys(REPORTERS).join(", ")}), to standard output or to a file; repeatable`,
      collect,
    )
    .option("--format-in <key>", "read every file as this format (“creepcheck formats” lists them)")
    .option("--ids <file>", "a list of ids with their names (JSON, CSV or TSV); repeatable", collect)
    .addOption(
      new Option("--fail-on <severity>", "the mildest finding that fails the run").choices([
        "error",
        "warning",
        "info",
        "never",
      ]),
    )
    .option("--max-score <n>", "fail when a campaign scores above this (0–100)", wholeNumberTo100)
    .option(
      "--since <ref>",
      "only what was changed since a git revision: new findings, and all on changed lines",
    )
    .addOption(
      new Option(
        "--baseline <file>",
        "do not count what this file accepts; what is gone is taken out of it",
      ).conflicts("since"),
    )
    .option("--update-baseline", "with --baseline: accept everything that is there now")
    .addOption(
      new Option("--shard <i/n>", "report only the i-th of n parts of the files; “merge” joins the reports")
        .argParser(shardNumber)
        .conflicts(["since", "updateBaseline", "fix", "fixDryRun"]),
    )
    .option("--fix", "write the safe fixes into the files")
    .addOption(
      new Option("--fix-dry-run", "print what --fix would change as a patch, and write nothing").conflicts(
        "fix",
      ),
    )
    .option(
      "--fix-unsafe <rule>",
      "with one of the two above: also make this rule's fixes that need a person's decision; repeatable",
      collect,
    )
    .option("-c, --config <file>", "use this configuration instead of the nearest creepcheck.config.yaml")
    .option("--allow-plugins", "run the rule files that the configuration names: only for files you trust")
    .action(async (paths: string[], flags: LintFlags) => {
      const { lintCommand } = await import("./lint-command.ts");
      finish(await lintCommand(paths, flags, terminal));
    });
  program
    .command("diff <ref> [paths...]")
    .description("say what changed since a git revision: scores, new, fixed and unchanged findings")
    .option(
      "-f, --format <name[:file]>",
      "output format instead of “changes”, to standard output or to a file; repeatable",
      collect,
    )
    .addOption(
      new Option("--fail-on <severity>", "the mildest new finding that fails the run").choices([
        "error",
        "warning",
        "info",
        "never",
      ]),
    )
    .option("--max-score <n>", "fail when a campaign has risen above this (0–100)", wholeNumberTo100)
    .option("-c, --config <file>", "use this configuration instead of the nearest creepcheck.config.yaml")
    .option("--allow-plugins", "run the rule files that the configuration names: only for files you trust")
    .action(async (since: string, paths: string[], { format = ["changes"], ...flags }: LintFlags) => {
      const { lintCommand } = await import("./lint-command.ts");
      finish(await lintCommand(paths.length > 0 ? paths : ["."], { ...flags, format, since }, terminal));
    });
  program
    .command("merge <reports...>")
    .description("join the JSON reports of all shards of a run into one")
    .option(
      "-f, --format <name[:file]>",
      "output format, to standard output or to a file; repeatable",
      collect,
    )
    .action(async (reports: string[], { format }: LintFlags) => {
      const { mergeCommand } = await import("./merge-command.ts");
      finish(await mergeCommand(reports, format, terminal));
    });
  program
    .command("init")
    .description("write a configuration, schemas for the editor and a workflow, as the repository needs them")
    .addOption(
      new Option("--ci <name>", "the CI system to write a workflow for").choices([
        "github",
        "gitlab",
        "none",
      ]),
    )
    .addOption(new Option("--editor <name>", "the editor to set up").choices(["vscode", "none"]))
    .option("--folder <path>", "the folder that holds the definitions")
    .option("-y, --yes", "ask nothing, and go by the flags and by what is there")
    .option("--force", "replace what is there")
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import("./init-command.ts");
      finish(await initCommand(flags, terminal));
    });
  program
    .command("explain <id>")
    .description("explain a rule, a practice of the score, or a source")
    .action(async (id: string) => {
      const { explainCommand } = await import("./explain-command.ts");
      finish(await explainCommand(id, terminal));
    });
  program
    .command("explain-match <text>")
    .description("say which words of a text are sensitive, and which were left out and why")
    .option("-c, --config <file>", "use this configuration instead of the nearest creepcheck.config.yaml")
    .option("--allow-plugins", "accept a configuration that names rule files: only for files you trust")
    .action(async (text: string, flags: ConfigFlags) => {
      const { explainMatchCommand } = await import("./explain-match-command.ts");
      finish(await explainMatchCommand(text, terminal, flags));
    });
  program
    .command("rules")
    .description("list all rules")
    .action(async () => {
      const { rulesCommand } = await import("./rules-command.ts");
      finish(await rulesCommand(terminal));
    });
  program
    .command("formats [key]")
    .description("list the formats that are read, and what files of each can and cannot say")
    .action(async (key: string | undefined) => {
      const { formatsCommand } = await import("./formats-command.ts");
      finish(await formatsCommand(key, terminal));
    });
  program
    .command("print-config <path>")
    .description("print the settings that apply to a file, and where each comes from")
    .option("-c, --config <file>", "use this configuration instead of the nearest creepcheck.config.yaml")
    .option(
      "--allow-plugins",
      "include the rule files that the configuration names: only for files you trust",
    )
    .action(async (path: string, flags: ConfigFlags) => {
      const { printConfigCommand } = await import("./print-config-command.ts");
      finish(await printConfigCommand(path, flags, terminal));
    });
  program
    .command("completion")
    .description("print the script by which a shell completes commands, options, rules and formats")
    .addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish"]))
    .action(async (shell: "bash" | "zsh" | "fish") => {
      const { completionCommand } = await import("./completion-command.ts");
      finish(await completionCommand(shell, program, terminal));
    });
  // Most people never type “lint”, so its options stand on the first page too.
  program.addHelpText("after", () => `\n${lint.helpInformation()}`);
  return program;
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

function wholeNumberTo100(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 100)
    throw new InvalidArgumentError("It is a whole number from 0 to 100.");
  return number;
}

function shardNumber(value: string): Shard {
  const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (index === undefined || of === undefined || index < 1 || index > of)
    throw new InvalidArgumentError("It is a part and how many there are, as in 2/5.");
  return { index, of };
}
