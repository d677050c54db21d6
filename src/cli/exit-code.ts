/** What the exit code of the command says. Part of the contract with users: see docs/command-line.md. */
export const EXIT = {
  /** Nothing that fails the gate. */
  clean: 0,
  /** The gate failed. */
  failed: 1,
  /** Wrong usage, configuration or unreadable path. */
  usage: 2,
  /** A bug in creepcheck. */
  internal: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something the user can mend: printed as it is, without a stack trace. */
export class UsageError extends Error {}
