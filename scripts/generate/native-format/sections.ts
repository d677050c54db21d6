/** What the reference has a section for: each definition, the objects inside it, and each kind of value. */
import { child, type Placed, placed, propertiesIn, type Schemas } from "./schemas.ts";

export interface Section {
  readonly heading: string;
  readonly level: 2 | 3;
  readonly place: Placed;
}

const CHAPTERS = [
  ["Campaign", "campaign.schema.json"],
  ["Segment", "segment.schema.json"],
  ["Data source", "data-source.schema.json"],
  ["Conditions", "condition.schema.json"],
  ["Shared values", "common.schema.json"],
] as const;

export function sectionsOf(schemas: Schemas): Section[] {
  return CHAPTERS.flatMap(([heading, file]) => {
    const { definitions = {}, ...own } = placed(schemas, file, "").schema;
    const top: Section = { heading, level: 2, place: { schema: own, file, pointer: "" } };
    const named = Object.entries(definitions).map(([name, schema]): Section => {
      const place = child({ ...top.place }, schema, "definitions", name);
      return { heading: headingOf(schema.title ?? ""), level: 3, place };
    });
    return [top, ...named.filter(({ place }) => explains(place))].flatMap((section) => [
      section,
      ...inside(section),
    ]);
  });
}

/** The link to a section, by the name GitHub gives its heading. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}

/** Objects that are described where they stand. */
function inside({ heading, place }: Section): Section[] {
  const objects = [...propertiesIn(place)].filter(({ schema }) => schema.properties !== undefined);
  return objects.map((object) => {
    const keys = object.pointer.slice(place.pointer.length).replaceAll("/properties/", ".").slice(1);
    return { heading: `${heading}: \`${keys}\``, level: 3, place: object };
  });
}

/** Plain text needs no section. */
function explains({ schema }: Placed): boolean {
  if (schema.title === undefined || schema.title === "text") return false;
  return schema.properties !== undefined || schema.enum !== undefined || schema.type === "string";
}

function headingOf(title: string): string {
  const words = title.replace(/^(an?|the) /, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
