import type { Command } from "commander";
import { CATALOG } from "../catalog.ts";
import { FORMATS } from "../formats/index.ts";
import { REPORTERS } from "../report/index.ts";
import { bash } from "./completion/bash.ts";
import { described } from "./completion/described.ts";
import { fish } from "./completion/fish.ts";
import { zsh } from "./completion/zsh.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

const SHELLS = { bash, zsh, fish };

/** Prints a script by which a shell completes the commands of this version. The script starts nothing. */
export async function completionCommand(
  shell: keyof typeof SHELLS,
  program: Command,
  { out }: Terminal,
): Promise<ExitCode> {
  const rules = CATALOG.rules.map(({ id }) => id);
  const choices = {
    "name[:file]": Object.keys(REPORTERS),
    key: FORMATS.map(({ key }) => key),
    rule: rules,
    id: rules,
  };
  await out.write(SHELLS[shell](described(program, choices)));
  return EXIT.clean;
}
