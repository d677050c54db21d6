/** What people read in advertisements. */
import type { Message, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { field } from "./field.ts";
import type { Resource } from "./resource.ts";

/** Keys of the texts in an advertisement, of whatever type. Lists hold `{text}`. */
const TITLES = [
  "headlines",
  "longHeadlines",
  "longHeadline",
  "headline",
  "shortHeadline",
  "headlinePart1",
  "headlinePart2",
  "headlinePart3",
  "actionHeadline",
];
const BODIES = ["mandatoryAdText", "descriptions", "description", "description1", "description2"];
const CALLS = ["callToActions", "callToActionText", "actionButtonLabel"];
const PICTURES = ["marketingImages", "squareMarketingImages", "images", "videos", "youtubeVideos"];

/** Google mixes headlines and texts freely; each is shown, so each is kept, the first with the first. */
export function messagesOf(ad: Resource): Message[] {
  const body = bodyOf(ad);
  const titles = textsIn(body, TITLES);
  const bodies = textsIn(body, BODIES);
  const sender = field(body, "businessName").string();
  const [callToAction] = textsIn(body, CALLS);
  return Array.from({ length: Math.max(titles.length, bodies.length) }, (_, index) => {
    const title = titles[index];
    const text = bodies[index];
    return {
      ...(sender && { sender }),
      ...(title && { title }),
      ...(text && { body: text }),
      ...(callToAction && { callToAction }),
      at: (title ?? text)?.at ?? body.at,
    };
  });
}

/** How many different advertisements people may see of it: at least as many as it has of anything that Google mixes. */
export function variantsOf(ad: Resource): number {
  const body = bodyOf(ad);
  const pictures = PICTURES.map((key) => field(body, key).items().length);
  return Math.max(1, textsIn(body, TITLES).length, textsIn(body, BODIES).length, ...pictures);
}

/** The part of the advertisement that is named after its type: `responsiveSearchAd`, `demandGenMultiAssetAd` … */
function bodyOf(ad: Resource): Cursor {
  const entries = ad.get("ad").entries();
  const [, body] = entries.find(([key, { raw }]) => /(Ad|_ad)$/.test(key) && typeof raw === "object") ?? [];
  return body ?? ad.get("ad");
}

function textsIn(body: Cursor, keys: readonly string[]): Value<string>[] {
  return keys.flatMap((key) =>
    present(
      field(body, key)
        .itemsOrSelf()
        .map((item) => item.string() ?? field(item, "text").string()),
    ),
  );
}
