import { load } from "js-yaml";
import { MERGE } from "../locator.ts";
import { SCHEMA } from "./schema.ts";

const PLAIN = /^[A-Za-z_][\w .-]*$/;
const NOT_TEXT = /^(?:null|true|false)$/i;
const SIMPLY_QUOTED = /^"[^"\\\r\n]*"$|^'[^'\r\n]*'$/;

/** The property that a key makes, from the key as written: `"a b"` is `a b`, `0x10` is `16`, nothing is `null`. */
export function keyName(written: string): string | typeof MERGE {
  if (written === "<<") return MERGE;
  if (written === "") return "null";
  if (PLAIN.test(written) && !NOT_TEXT.test(written)) return written;
  if (SIMPLY_QUOTED.test(written)) return written.slice(1, -1);
  return parsedName(written);
}

/** The few keys with escapes, line breaks or numbers need the parser's own rules, which take much longer. */
function parsedName(written: string): string {
  try {
    return String(load(written, { schema: SCHEMA }));
  } catch {
    return written;
  }
}
