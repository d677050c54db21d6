import type { Campaign, DataSource, Definitions, Document, Segment } from "../../model/index.ts";
import type { Aids } from "../format.ts";
import { noCompanions } from "../shared/companions.ts";
import { Cursor } from "../shared/cursor.ts";
import { objectsIn } from "../shared/page.ts";
import { readDataExtension } from "./data-extension.ts";
import { readEmail } from "./email.ts";
import { readEvent } from "./event.ts";
import { readDataFilter, readFilterActivity } from "./filters.ts";
import { readJourney } from "./journey.ts";
import { kindOf } from "./kind.ts";
import { readQuery } from "./query.ts";
import { readSend } from "./send.ts";

export function normalise(document: Document, { companions = noCompanions }: Aids = {}): Definitions {
  const campaigns: Campaign[] = [];
  const segments: Segment[] = [];
  const dataSources: DataSource[] = [];
  for (const object of objectsIn(Cursor.of(document))) {
    switch (kindOf(object.raw)) {
      case "journey":
        campaigns.push(readJourney(object, companions));
        break;
      case "email-send":
      case "triggered-send":
        campaigns.push(readSend(object, companions));
        break;
      case "email":
        campaigns.push(readEmail(object, companions));
        break;
      case "event":
        segments.push(readEvent(object));
        break;
      case "query":
        segments.push(readQuery(object, companions));
        break;
      case "data-filter":
        segments.push(readDataFilter(object));
        break;
      case "filter-activity":
        segments.push(readFilterActivity(object));
        break;
      case "data-extension":
        dataSources.push(readDataExtension(object));
        break;
      // A send classification says nothing alone: the sends that name it look it up.
    }
  }
  return { campaigns, segments, dataSources, problems: [] };
}
