import { printable } from "../config/index.ts";
import { configure } from "./configure.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { ConfigFlags } from "./flags.ts";
import type { Terminal } from "./terminal.ts";

export async function printConfigCommand(
  path: string,
  flags: ConfigFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { config } = await configure(flags, terminal);
  await terminal.out.write(`${JSON.stringify(printable(config, path, terminal.cwd), null, 2)}\n`);
  return EXIT.clean;
}
