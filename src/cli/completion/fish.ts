import {
  DEFAULT_COMMAND,
  type DescribedArgument,
  type DescribedCommand,
  type DescribedOption,
} from "./described.ts";

/** fish offers files by itself wherever it is not told otherwise. */
export function fish(commands: readonly DescribedCommand[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const none = `not __fish_seen_subcommand_from ${names}`;
  const lines = commands.flatMap(({ name, description, options, arguments: operands }) => {
    const when = name === DEFAULT_COMMAND ? `${none}; or ${seen(name)}` : seen(name);
    return [
      line("__fish_is_first_arg", `-a ${name}`, description),
      ...options.map((option) => optionLine(when, option)),
      ...operands.flatMap((operand) => argumentLine(when, operand)),
    ];
  });
  return `# fish completion for creepcheck. Written by: creepcheck completion fish\n${lines.join("\n")}\n`;
}

function seen(name: string): string {
  return `__fish_seen_subcommand_from ${name}`;
}

function optionLine(when: string, { flags, description, value }: DescribedOption): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  // With -x an option takes a value that is no file, with -r one that may be a file.
  const takes = value?.choices ? [`-x -a ${quoted(value.choices.join(" "))}`] : value ? ["-r"] : [];
  return line(when, [...names, ...takes].join(" "), description);
}

function argumentLine(when: string, { value: { name, choices } }: DescribedArgument): string[] {
  return choices ? [line(when, `-f -a ${quoted(choices.join(" "))}`, name)] : [];
}

function line(when: string, what: string, description: string): string {
  return `complete -c creepcheck -n ${quoted(when)} ${what} -d ${quoted(description)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, "\\$&")}'`;
}
