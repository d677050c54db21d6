import type { Campaign, Definitions, Document, Segment } from "../../model/index.ts";
import { Cursor } from "../shared/cursor.ts";
import { objectsIn } from "../shared/page.ts";
import { kindOf, OWN_KEYS } from "./kind.ts";
import { readPersonalisation } from "./personalisation.ts";
import { readMail, readMarking } from "./rule.ts";
import { readScoringPlan, readSegment } from "./segment.ts";

export function normalise(document: Document): Definitions {
  const campaigns: Campaign[] = [];
  const segments: Segment[] = [];
  for (const object of objectsIn(Cursor.of(document), OWN_KEYS)) {
    switch (kindOf(object.raw)) {
      case "segment":
        segments.push(readSegment(object));
        break;
      case "scoring plan":
        segments.push(readScoringPlan(object));
        break;
      case "rule": {
        const mail = readMail(object);
        if (mail) campaigns.push(mail);
        else segments.push(readMarking(object));
        break;
      }
      case "personalisations":
        campaigns.push(...object.get("personalizations").items().map(readPersonalisation));
        break;
    }
  }
  return { campaigns, segments, dataSources: [], problems: [] };
}
