/** One thing that is wrong with a configuration, and how to mend it. */
export interface Mistake {
  /** The file, relative to the working directory; or what stands for it. */
  readonly file: string;
  /** From 1. Absent when it is about the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  /** A whole sentence, or several. */
  readonly message: string;
}

/** A configuration that cannot be used. Its message has a line for every mistake. */
export class ConfigError extends Error {
  constructor(readonly mistakes: readonly Mistake[]) {
    super(mistakes.map(inOneLine).join("\n"));
  }
}

function inOneLine({ file, line, column, message }: Mistake): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${place}: ${message}`;
}
