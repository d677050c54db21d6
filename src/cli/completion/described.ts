/** What can be completed, read off the commands themselves: nothing is listed a second time. */
import type { Argument, Command, Option } from "commander";

export interface DescribedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly DescribedOption[];
  readonly arguments: readonly DescribedArgument[];
}

export interface DescribedOption {
  /** `-f`, `--format` */
  readonly flags: readonly string[];
  readonly description: string;
  /** Absent when the option is a switch. */
  readonly value?: Value;
}

export interface DescribedArgument {
  readonly isVariadic: boolean;
  readonly value: Value;
}

interface Value {
  /** `file`, as the help writes it. */
  readonly name: string;
  /** What it can be; files when absent. */
  readonly choices?: readonly string[];
}

/** @param choices what a value can be, by the name the help gives it: `{ rule: ["copy/overfamiliar", …] }` */
export function described(
  program: Command,
  choices: Readonly<Record<string, readonly string[]>>,
): DescribedCommand[] {
  const valueNamed = (name: string, own: readonly string[] | undefined): Value => {
    const known = own ?? (Object.hasOwn(choices, name) ? choices[name] : undefined);
    return { name, ...(known && { choices: known }) };
  };
  const option = ({ short, long, description, flags, argChoices }: Option): DescribedOption => {
    const name = /[<[](.+)[>\]]/.exec(flags)?.[1];
    return {
      flags: [short, long].filter((flag) => flag !== undefined),
      description,
      ...(name !== undefined && { value: valueNamed(name, argChoices) }),
    };
  };
  const argument = (argument: Argument): DescribedArgument => ({
    isVariadic: argument.variadic,
    value: valueNamed(argument.name(), argument.argChoices),
  });
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(option),
    arguments: command.registeredArguments.map(argument),
  }));
}

/** The command that is meant when none is named. */
export const DEFAULT_COMMAND = "lint";
