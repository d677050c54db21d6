/** The command as the operating system sees it: the only module that touches the process. */
import { EXIT, UsageError } from "./exit-code.ts";
import { run } from "./run.ts";
import type { Output, Terminal } from "./terminal.ts";

/** @returns the exit code; the caller sets it, so that what is still being written arrives whole. */
export function main(process: NodeJS.Process): Promise<number> {
  return run(process.argv.slice(2), terminalOf(process)).catch((error: unknown) => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `creepcheck: internal error. This is a bug: please report it with the lines below.\n${detail}\n`,
    );
    return EXIT.internal;
  });
}

function terminalOf({ stdout, stderr, stdin, env, cwd }: NodeJS.Process): Terminal {
  return {
    cwd: cwd(),
    env,
    today: new Date().toISOString().slice(0, 10),
    out: outputOf(stdout),
    err: outputOf(stderr),
    ...(stdin.isTTY && stderr.isTTY && { ask: (question) => answerTo(question, stdin, stderr) }),
    async readInput() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}

/** The prompt goes to standard error: standard output may be a file. */
async function answerTo(
  question: string,
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const prompt = createInterface({ input, output });
  try {
    return await new Promise((resolve, reject) => {
      prompt.question(question).then(resolve, reject);
      prompt.once("close", () => reject(new UsageError("stopped at a question: nothing was written")));
    });
  } finally {
    prompt.close();
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let closed = false;
  // A reader that stops early (`| head`) is no error.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve) => {
        if (closed) return resolve(false);
        stream.write(text, () => resolve(!closed));
      }),
  };
}
