/** All resources of a file, put together: an ad group with its campaign, its criteria and its ads. */
import type { Document } from "../../model/index.ts";
import { Cursor } from "../shared/cursor.ts";
import { camelCase, field, idIn } from "./field.ts";
import { Resource } from "./resource.ts";
import { type Kind, type Part, rowsIn } from "./rows.ts";

/** What belongs together, as far as the file has it. */
export interface Parts {
  readonly adGroup: Resource | undefined;
  readonly campaign: Resource | undefined;
  /** The criteria of the campaign, which hold for each of its ad groups. */
  readonly above: readonly Resource[];
  readonly criteria: readonly Resource[];
  readonly ads: readonly Resource[];
}

const NONE: readonly Resource[] = [];

export class Account {
  /** By their names. */
  private readonly resources = new Map<Kind, Map<string, Resource>>();
  private readonly byId = new Map<string, Resource>();
  /** The fields in the mask of a page, which are the same for each of its rows. */
  private readonly masks = new Map<string, ReadonlySet<string>>();
  /** Names of campaigns by the names of their ad groups. */
  private readonly campaignOf = new Map<string, string>();
  /** By the names of their campaigns. */
  private readonly campaignCriteria: ReadonlyMap<string, readonly Resource[]>;

  constructor(document: Document) {
    const root = Cursor.of(document);
    for (const row of rowsIn(document.value)) this.addRow(root, row);
    this.campaignCriteria = this.byParent("campaignCriterion", "campaign", "campaigns");
  }

  all(kind: Kind): readonly Resource[] {
    return [...(this.resources.get(kind)?.values() ?? [])];
  }

  /** The resource of that kind with this id, if the file has it. */
  withId(kind: Kind, id: string): Resource | undefined {
    return this.byId.get(`${kind}/${id}`);
  }

  /** Every ad group, and every campaign of which the file has no ad group. */
  parts(): Parts[] {
    const criteria = this.byParent("adGroupCriterion", "adGroup", "adGroups");
    const ads = this.byParent("adGroupAd", "adGroup", "adGroups");
    const groups = new Set([...this.names("adGroup"), ...criteria.keys(), ...ads.keys()]);
    const campaigns = new Set([...this.names("campaign"), ...this.campaignCriteria.keys()]);
    for (const name of groups) campaigns.delete(this.campaignOf.get(name) ?? "");
    return [
      ...[...groups].map((name) => ({
        ...this.partsOf(name, this.campaignOf.get(name)),
        criteria: criteria.get(name) ?? [],
        ads: ads.get(name) ?? [],
      })),
      ...[...campaigns].map((name) => ({ ...this.partsOf(undefined, name), criteria: [], ads: [] })),
    ];
  }

  private partsOf(group: string | undefined, campaign: string | undefined) {
    return {
      adGroup: group === undefined ? undefined : this.named("adGroup", group),
      campaign: campaign === undefined ? undefined : this.named("campaign", campaign),
      above: this.campaignCriteria.get(campaign ?? "") ?? NONE,
    };
  }

  private names(kind: Kind): readonly string[] {
    return [...(this.resources.get(kind)?.keys() ?? [])];
  }

  private named(kind: Kind, name: string): Resource | undefined {
    return this.resources.get(kind)?.get(name);
  }

  private addRow(root: Cursor, row: readonly Part[]): void {
    const names = new Map<Kind, string>(
      row.map((part) => [part.kind, this.add(root, part, row.length === 1)]),
    );
    const group = names.get("adGroup");
    const campaign =
      names.get("campaign") ?? (group && this.named("adGroup", group)?.get("campaign").string()?.value);
    if (group !== undefined && campaign !== undefined) this.campaignOf.set(group, campaign);
  }

  /** @returns the resource's name, or where it stands while it has none */
  private add(root: Cursor, { kind, path, isNew }: Part, isAlone: boolean): string {
    const view = root.path(...path);
    const name = field(view, "resourceName").string()?.value ?? path.join("/");
    const known = this.resources.get(kind) ?? new Map<string, Resource>();
    const resource = known.get(name) ?? new Resource();
    resource.add(view, { asked: this.askedAbove(root, path), isNew, isAlone });
    this.resources.set(kind, known.set(name, resource));
    this.byId.set(`${kind}/${idIn(name)}`, resource);
    return name;
  }

  /** What the query of the page asked for: `campaign.name,campaign.frequencyCaps`. */
  private askedAbove(root: Cursor, path: Part["path"]): ReadonlySet<string> | undefined {
    const page = root.path(...path.slice(0, typeof path[0] === "number" ? 1 : 0));
    const mask = field(page, "fieldMask").string()?.value;
    if (mask === undefined) return undefined;
    const asked = this.masks.get(mask) ?? new Set(mask.split(",").map(camelCase));
    this.masks.set(mask, asked);
    return asked;
  }

  private byParent(kind: Kind, key: "adGroup" | "campaign", collection: string): Map<string, Resource[]> {
    const children = new Map<string, Resource[]>();
    for (const child of this.all(kind)) {
      if (child.get("status").raw === "REMOVED") continue;
      const parent =
        child.get(key).string()?.value ?? parentIn(child.get("resourceName").string()?.value, collection);
      if (parent === undefined) continue;
      const siblings = children.get(parent);
      if (siblings) siblings.push(child);
      else children.set(parent, [child]);
    }
    return children;
  }
}

/** `customers/1/adGroupCriteria/20~30` stands in `customers/1/adGroups/20`. */
function parentIn(name: string | undefined, collection: string): string | undefined {
  const [, customer, id] = /^(customers\/\d+\/)\w+\/(-?\d+)~/.exec(name ?? "") ?? [];
  return id === undefined ? undefined : `${customer}${collection}/${id}`;
}
