/** Text and addresses as SARIF wants them. */
import type { ArtifactLocation, Message } from "sarif";

/**
 * In a message, `[text](address)` is a link and `{0}` a placeholder, also in what came from a file. Backslashes keep
 * brackets from being links; braces are doubled only where they would be a placeholder, since viewers show them as they are.
 */
export function message(text: string): Message {
  return { text: text.replace(/[\\[\]]/g, "\\$&").replace(/\{(\d+)\}/g, "{{$1}}") };
}

/** The address of a file, counted from the folder of the run. */
export function artifact(file: string): ArtifactLocation {
  const uri = file
    .split("/")
    .map((name) => encodeURIComponent(wellFormed(name)))
    .join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}

/** Half a surrogate pair, which a file name on Windows may hold, has no encoding. */
function wellFormed(name: string): string {
  return name.replace(/\p{Cs}/gu, "\ufffd");
}
