import type { Definitions, Document } from "../../model/index.ts";
import { Cursor } from "../shared/cursor.ts";
import { readJourney } from "./journey.ts";
import { Resources } from "./resources.ts";
import { readSegment } from "./segment.ts";
import { readSubscriptionGroup } from "./subscription-group.ts";
import { readTemplate } from "./template.ts";

export function normalise(document: Document): Definitions {
  const resources = new Resources(Cursor.of(document));
  const journeys = resources.all("journey").map((resource) => readJourney(resource, resources));
  const sent = new Set(journeys.flatMap(({ templates }) => templates));
  // What a journey sends is judged with it; other templates stand for themselves.
  const templates = resources.all("template").filter((template) => !sent.has(template));
  return {
    campaigns: [...journeys.map(({ campaign }) => campaign), ...templates.flatMap(readTemplate)],
    segments: [
      ...resources.all("segment").map(readSegment),
      ...resources.all("subscription group").map(readSubscriptionGroup),
    ],
    dataSources: [],
    problems: [],
  };
}
