/** How the file is called that stands beside another and says what that one cannot. */
const ENDING = ".creepcheck.yaml";

/** `ad-sets.json.creepcheck.yaml` for `ad-sets.json`. */
export function sidecarOf(file: string): string {
  return file + ENDING;
}

/** The file that a sidecar speaks of, by its name; nothing when it is no sidecar. */
export function sidecarTarget(file: string): string | undefined {
  return file.endsWith(ENDING) && !/(^|[/\\])$/.test(file.slice(0, -ENDING.length))
    ? file.slice(0, -ENDING.length)
    : undefined;
}
