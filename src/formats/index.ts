/** The formats creepcheck reads, and how a document finds its own. */
import type { Document } from "../model/index.ts";
import type { Format } from "./format.ts";
import { klaviyo } from "./klaviyo/index.ts";
import { meta } from "./meta/index.ts";
import { native } from "./native/index.ts";

export type { Format } from "./format.ts";

export const FORMATS: readonly Format[] = [native, meta, klaviyo];

/** The formats that claim a document: exactly one when all is well. */
export function formatsOf(document: Document): Format[] {
  return FORMATS.filter((format) => format.detect(document.value));
}
