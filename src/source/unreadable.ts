/** A path that was asked for and could not be read at all: wrong usage, not a finding. */
export interface Unreadable {
  /** As it is shown to the user. */
  readonly path: string;
  /** A sentence in plain words. */
  readonly reason: string;
}

export function isUnreadable(result: object): result is Unreadable {
  return "path" in result && "reason" in result;
}

/** @param error What the file system threw. */
export function unreadable(path: string, error: unknown): Unreadable {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return { path, reason: REASONS.get(code) ?? (error instanceof Error ? error.message : String(error)) };
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "There is no such file or folder."],
  ["ENOTDIR", "There is no such file or folder."],
  ["EACCES", "You are not allowed to read it."],
  ["EPERM", "You are not allowed to read it."],
  ["EISDIR", "It is a folder."],
  ["ELOOP", "It is a link that leads back to itself."],
  ["ENAMETOOLONG", "The name is too long."],
  ["EMFILE", "Too many files are open on this machine."],
  ["ENFILE", "Too many files are open on this machine."],
  ["EIO", "The disk could not be read."],
  ["ERR_INVALID_ARG_VALUE", "The name contains a character that no file name can have."],
]);
