import type { Document, Reference, Value } from "../../model/index.ts";
import { Cursor } from "../shared/cursor.ts";
import { htmlToText } from "../shared/html-to-text.ts";
import { resourcePaths } from "./envelope.ts";
import { type Kind, kindOf } from "./kind.ts";

/** The JSON:API resources of a document, and what refers to what among them. */
export class Resources {
  private readonly byKey = new Map<string, Cursor>();
  private readonly messagesByCampaign = new Map<string, Cursor[]>();
  /** Several messages may use one template; its HTML is read once. */
  private readonly bodies = new Map<string, Value<string> | undefined>();
  readonly definitions: readonly { readonly kind: Kind; readonly resource: Cursor }[];

  constructor(document: Document) {
    const root = Cursor.of(document);
    const paths = resourcePaths(document.value);
    const primary = paths.primary.map((path) => root.path(...path));
    const included = paths.included.map((path) => root.path(...path));
    for (const resource of [...primary, ...included]) this.register(resource);
    this.definitions = [
      ...primary.flatMap((resource) => kinded(resource)),
      // Segments and flows that are included are mere pointers; a campaign comes whole with its messages.
      ...included.flatMap((resource) => kinded(resource)).filter(({ kind }) => kind === "campaign"),
    ];
  }

  find(type: string, id: string | undefined): Cursor | undefined {
    return id === undefined ? undefined : this.byKey.get(keyOf(type, id));
  }

  /** The resources a relationship leads to, as far as they are in the document. */
  related(resource: Cursor, relationship: string): Cursor[] {
    const pointers = resource.path("relationships", relationship, "data").itemsOrSelf();
    return pointers.flatMap((pointer) => {
      const type = pointer.get("type").string();
      return (type && this.find(type.value, pointer.get("id").text()?.value)) ?? [];
    });
  }

  /** Messages of a campaign, whichever of the two points at the other. */
  messagesOf(campaign: Cursor): Cursor[] {
    const id = campaign.get("id").text();
    const pointingHere = id ? (this.messagesByCampaign.get(id.value) ?? []) : [];
    return [...new Set([...this.related(campaign, "campaign-messages"), ...pointingHere])];
  }

  /** The name of a list, segment or metric that is in the document. */
  nameOf(types: readonly string[], id: string | undefined): Value<string> | undefined {
    for (const type of types) {
      const name = this.find(type, id)?.path("attributes", "name").string();
      if (name) return name;
    }
    return undefined;
  }

  /** A pointer to a list or segment, which Klaviyo keeps and the files need not hold. */
  reference(id: Cursor): Reference | undefined {
    const text = id.text();
    if (!text) return undefined;
    const name = this.nameOf(["list", "segment"], text.value);
    return { id: text, ...(name && { name }), external: true };
  }

  /** The text of a template that is in the document: its HTML without the markup, else its plain version. */
  templateBody(id: string | undefined): Value<string> | undefined {
    if (id === undefined) return undefined;
    if (!this.bodies.has(id)) this.bodies.set(id, bodyOf(this.find("template", id)));
    return this.bodies.get(id);
  }

  private register(resource: Cursor): void {
    const type = resource.get("type").string()?.value;
    const id = resource.get("id").text()?.value;
    if (type === undefined || id === undefined || this.byKey.has(keyOf(type, id))) return;
    this.byKey.set(keyOf(type, id), resource);
    if (type !== "campaign-message") return;
    const campaign = resource.path("relationships", "campaign", "data", "id").text()?.value;
    if (campaign === undefined) return;
    const messages = this.messagesByCampaign.get(campaign);
    if (messages) messages.push(resource);
    else this.messagesByCampaign.set(campaign, [resource]);
  }
}

function kinded(resource: Cursor): { kind: Kind; resource: Cursor }[] {
  const kind = kindOf(resource.raw);
  return kind ? [{ kind, resource }] : [];
}

function bodyOf(template: Cursor | undefined): Value<string> | undefined {
  const html = template?.path("attributes", "html").string();
  const text = html && htmlToText(html.value);
  // Most people are shown the HTML; the plain version is often a leftover.
  return html && text ? { ...html, value: text } : template?.path("attributes", "text").string();
}

function keyOf(type: string, id: string): string {
  return `${type}/${id}`;
}
