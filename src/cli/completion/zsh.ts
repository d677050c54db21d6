import {
  DEFAULT_COMMAND,
  type DescribedArgument,
  type DescribedCommand,
  type DescribedOption,
} from "./described.ts";
import { quoted } from "./quote.ts";

/** Works from a folder of `fpath`, where it is called `_creepcheck`, and when it is sourced. */
export function zsh(commands: readonly DescribedCommand[]): string {
  const names = commands.map(({ name, description }) => `    ${quoted(`${escaped(name)}:${description}`)}`);
  const cases = commands.map(
    ({ name }) => `    ${name}) shift words; (( CURRENT-- )); ${functionOf(name)} ;;`,
  );
  return `#compdef creepcheck
# zsh completion for creepcheck. Written by: creepcheck completion zsh
${commands.map(ofCommand).join("\n")}
_creepcheck() {
  local -a commands=(
${names.join("\n")}
  )
  case "$words[2]" in
${cases.join("\n")}
    *)
      if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then _describe -t commands command commands; fi
      ${functionOf(DEFAULT_COMMAND)}
      ;;
  esac
}
if [[ $funcstack[1] == _creepcheck ]]; then
  _creepcheck "$@"
else
  compdef _creepcheck creepcheck
fi
`;
}

function functionOf(name: string): string {
  return `_creepcheck_${name}`;
}

/** The command's name counts as the first word, as it does for every command of its own. */
function ofCommand({ name, options, arguments: operands }: DescribedCommand): string {
  const specs = [...options.flatMap(optionSpecs), ...operands.map(argumentSpec)];
  return `${functionOf(name)}() {
  _arguments -s -S \\
    ${specs.join(" \\\n    ")}
}`;
}

/** Every flag may come again: most that take a value may, and the others say so themselves. */
function optionSpecs({ flags, description, value }: DescribedOption): string[] {
  const action = value ? `:${escaped(value.name)}:${actionOf(value.choices)}` : "";
  return flags.map((flag) => {
    const joined = value ? (flag.startsWith("--") ? "=" : "+") : "";
    return quoted(`*${flag}${joined}[${description.replaceAll(/[[\]\\]/g, "\\$&")}]${action}`);
  });
}

function argumentSpec({ isVariadic, value }: DescribedArgument): string {
  return quoted(`${isVariadic ? "*" : ""}:${escaped(value.name)}:${actionOf(value.choices)}`);
}

function actionOf(choices: readonly string[] | undefined): string {
  return choices ? `(${choices.join(" ")})` : "_files";
}

/** A colon ends a part of what zsh is told. */
function escaped(text: string): string {
  return text.replaceAll(":", "\\:");
}
