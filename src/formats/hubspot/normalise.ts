import type { Campaign, Definitions, Document, Segment } from "../../model/index.ts";
import { Cursor } from "../shared/cursor.ts";
import { objectsIn } from "../shared/page.ts";
import { readEmail } from "./email.ts";
import { kindOf, OWN_KEYS } from "./kind.ts";
import { readList } from "./list.ts";
import { readWorkflow } from "./workflow.ts";

export function normalise(document: Document): Definitions {
  const campaigns: Campaign[] = [];
  const segments: Segment[] = [];
  for (const object of objectsIn(Cursor.of(document), OWN_KEYS)) {
    const kind = kindOf(object.raw);
    if (kind === "list") segments.push(readList(object));
    else if (kind === "workflow") campaigns.push(readWorkflow(object));
    else if (kind === "email") campaigns.push(readEmail(object));
  }
  return { campaigns, segments, dataSources: [], problems: [] };
}
