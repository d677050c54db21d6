/** Criteria that go by the page, the search or the device rather than by the person. */
import type { ContextCondition, OtherCondition, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { field } from "./field.ts";
import type { Resource } from "./resource.ts";

/** What is being looked for, read or watched at that moment: the page, not the person. */
const CONTEXTS: readonly (readonly [key: string, ...signals: string[]])[] = [
  ["keyword", "text"],
  ["keywordTheme", "freeFormKeywordTheme"],
  ["placement", "url"],
  ["topic", "path", "topicConstant"],
  ["youtubeVideo", "videoId"],
  ["youtubeChannel", "channelId"],
  ["mobileApplication", "name", "appId"],
  ["mobileAppCategory", "mobileAppCategoryConstant"],
  ["webpage", "criterionName"],
];

/** What else narrows down who is reached, by devices and networks rather than by who people are. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ["language", "language"],
  ["device", "device"],
  ["carrier", "mobile carrier"],
  ["operatingSystemVersion", "operating system"],
  ["mobileDevice", "mobile device"],
]);

export function contextOf(criterion: Resource): ContextCondition | undefined {
  for (const [key, ...signals] of CONTEXTS) {
    const context = criterion.get(key);
    if (!context.exists) continue;
    const said = signals.flatMap((signal) => wordsOf(field(context, signal)) ?? []);
    const signal = said[0] ?? context.value(key, "derived");
    return { kind: "context", signal, test: { operator: "exists", values: [] }, at: context.at };
  }
  return undefined;
}

/** A text, or the steps of a topic's path: `Home & Garden > Gardening`. */
function wordsOf(signal: Cursor): Value<string> | undefined {
  const steps = signal.items().flatMap((step) => step.string()?.value ?? []);
  return signal.text() ?? (steps.length > 0 ? signal.value(steps.join(" > "), "derived") : undefined);
}

export function otherOf(criterion: Resource): OtherCondition | undefined {
  for (const [key, type] of OTHERS) {
    const other = criterion.get(key);
    if (other.exists) return { kind: "other", type, at: other.at };
  }
  return undefined;
}
