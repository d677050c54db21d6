/** The world the command runs in, handed in so that tests can choose it. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** ISO date. */
  readonly today: string;
  /** Standard output: the report only. */
  readonly out: Output;
  /** Standard error: progress, notes and errors. */
  readonly err: Output;
  /** Puts a question to the person at the terminal; absent when there is none. Fails when they leave. */
  readonly ask?: (question: string) => Promise<string>;
  /** Everything on standard input. */
  readInput(): Promise<Uint8Array>;
}

export interface Output {
  /** Resolves when more may be written; `false` when nobody reads any more, as after `| head`. */
  write(text: string): Promise<boolean>;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

/** FORCE_COLOR and NO_COLOR win over what the stream is; see https://no-color.org. */
export function wantsColor({ env }: Terminal, output: Output): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (env.NO_COLOR) return false;
  return output.isTerminal && env.TERM !== "dumb";
}

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 120;

export function widthOf(output: Output): number {
  return Math.min(output.columns ?? 100, WIDEST);
}
