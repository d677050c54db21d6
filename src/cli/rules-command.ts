import { CATALOG } from "../catalog.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** One line a rule: id, severity, summary. */
export async function rulesCommand({ out }: Terminal): Promise<ExitCode> {
  const idWidth = Math.max(...CATALOG.rules.map(({ id }) => id.length));
  for (const { id, severity, summary } of CATALOG.rules) {
    await out.write(`${id.padEnd(idWidth)}  ${severity.padEnd(7)}  ${summary}\n`);
  }
  return EXIT.clean;
}
