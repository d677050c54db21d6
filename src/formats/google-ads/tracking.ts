import type { Tracking } from "../../model/index.ts";
import { present } from "../shared/present.ts";
import type { Resource } from "./resource.ts";

/** Where tags for links are written. */
const TAGS: readonly (readonly [key: string, ...steps: string[]])[] = [
  ["trackingUrlTemplate"],
  ["finalUrlSuffix"],
  ["ad", "trackingUrlTemplate"],
  ["ad", "finalUrlSuffix"],
];

/** Whether links carry tags, on whichever level they are written. */
export function trackingOf(levels: readonly (Resource | undefined)[]): Tracking | undefined {
  const [tags] = present(levels.flatMap((level) => TAGS.map((path) => level?.get(...path).string())));
  return tags && { clicks: { ...tags, value: true, origin: "derived" }, identifiers: [], at: tags.at };
}
