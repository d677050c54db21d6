import { DEFAULT_COMMAND, type DescribedCommand, type DescribedOption } from "./described.ts";
import { quoted } from "./quote.ts";

/**
 * Runs in bash 3.2, which macOS has. Where it offers nothing, bash offers files. bash takes `=` for a word of its own.
 */
export function bash(commands: readonly DescribedCommand[]): string {
  const names = commands.map(({ name }) => name);
  const withValue = commands.flatMap(({ options }) => options.filter(({ value }) => value));
  return `# bash completion for creepcheck. Written by: creepcheck completion bash
_creepcheck() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command= words= i
  if [[ $word == = ]]; then
    word=
  elif [[ $previous == = ]]; then
    previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${pattern(withValue.flatMap(({ flags }) => flags))}) ((i++)) ;;
      -*|=) ;;
      ${pattern(names)}) command="\${COMP_WORDS[i]}"; break ;;
      *) command=${DEFAULT_COMMAND}; break ;;
    esac
  done
  case "\${command:-${DEFAULT_COMMAND}} $previous" in
${commands.flatMap(valueCases).join("\n")}
    *)
      case "\${command:-${DEFAULT_COMMAND}} $word" in
${commands.flatMap(wordCases).join("\n")}
      esac
      if [[ -z $command && $word != -* ]]; then words=${quoted(names.join(" "))}; fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o bashdefault -o default -F _creepcheck creepcheck
`;
}

function pattern(words: readonly string[]): string {
  return [...new Set(words)].join("|");
}

/** What may follow an option. */
function valueCases({ name, options }: DescribedCommand): string[] {
  return options.flatMap(({ flags, value }: DescribedOption) =>
    value ? `    ${flags.map((flag) => quoted(`${name} ${flag}`)).join("|")})${offer(value.choices)} ;;` : [],
  );
}

/** What may stand anywhere else. */
function wordCases({ name, options, arguments: [argument] }: DescribedCommand): string[] {
  const before = `        ${quoted(`${name} `)}`;
  const choices = argument?.value.choices;
  return [
    `${before}-*)${offer(options.flatMap(({ flags }) => flags))} ;;`,
    ...(choices ? [`${before}*)${offer(choices)} ;;`] : []),
  ];
}

function offer(words: readonly string[] = []): string {
  return words.length > 0 ? ` words=${quoted(words.join(" "))}` : "";
}
