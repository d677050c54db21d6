/** One bundle of an export: entities by their kind, and which belongs to which. */
import { groupBy } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

export class Bundle {
  /** Exports of campaigns write `email`, those of emails alone `emails`. */
  readonly emails: readonly Cursor[];
  private readonly emailById: ReadonlyMap<string | undefined, Cursor>;
  private readonly eventsByCampaign: ReadonlyMap<string | undefined, readonly Cursor[]>;
  private readonly attachments: ReadonlyMap<string, readonly Attachment[]>;

  constructor(private readonly root: Cursor) {
    this.emails = [...this.all("email"), ...this.all("emails")];
    this.emailById = new Map(this.emails.map((email) => [idOf(email), email]));
    this.eventsByCampaign = groupBy(
      this.all("campaign_event"),
      (event) => event.get("campaign_id").text()?.value,
    );
    this.attachments = groupBy(this.all("dependencies").flatMap(attachmentsIn), ({ owner }) => owner);
  }

  all(kind: string): Cursor[] {
    return this.root
      .get(kind)
      .items()
      .filter(({ exists }) => exists);
  }

  email(id: Cursor): Cursor | undefined {
    return this.emailById.get(id.text()?.value);
  }

  eventsOf(campaign: Cursor): readonly Cursor[] {
    return this.eventsByCampaign.get(idOf(campaign)) ?? [];
  }

  /** Ids of entities of one kind that belong to one of another: the segments of a campaign. */
  attached(kind: "lists" | "forms", ownerKind: "campaign" | "email", owner: Cursor): Cursor[] {
    const attachments = this.attachments.get(`${ownerKind} ${idOf(owner)}`) ?? [];
    return attachments.filter((attachment) => attachment.kind === kind).map(({ id }) => id);
  }
}

function idOf(entity: Cursor): string | undefined {
  return entity.get("id").text()?.value;
}

interface Attachment {
  readonly owner: string;
  readonly kind: string;
  readonly id: Cursor;
}

/** `{lists: [{campaign: 1, lists: 4}], …}`: segment 4 belongs to campaign 1. */
function attachmentsIn(dependency: Cursor): Attachment[] {
  return dependency.entries().flatMap(([kind, pairs]) =>
    pairs.items().flatMap((pair) => {
      const id = pair.get(kind);
      const owners = id.exists ? pair.entries().filter(([ownerKind]) => ownerKind !== kind) : [];
      return owners.map(([ownerKind, owner]) => ({ owner: `${ownerKind} ${owner.text()?.value}`, kind, id }));
    }),
  );
}
