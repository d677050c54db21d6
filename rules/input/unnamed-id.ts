import {
  conditionsIn,
  defineRule,
  nameOf,
  type Reference,
  type Segment,
  type Value,
} from "../../src/rule/index.ts";

/** Ids shown in a message; a targeting may hold hundreds. */
const SHOWN = 3;

export default defineRule({
  id: "input/unnamed-id",
  summary: "People are picked by ids that have no name in the files",
  why: "An id tells nothing: 6003000000201 may be gardening or pregnancy, and people mind only one of them.",
  severity: "info",
  since: "0.1.0",
  sources: [],
  needs: [],
  messages: {
    conditions: {
      says: "People are picked by ids without a name: {ids}",
      instead: "Export them with their names, or pass a list of ids and names with `--ids` (docs/ids.md).",
    },
    audiences: {
      says: "“{name}” reaches audiences of which the files hold the id alone: {ids}",
      instead:
        "Pass the files that define them, or at least a list of ids and names with `--ids` (docs/ids.md).",
    },
  },
  segment(segment, ctx) {
    const [first, ...others] = unnamedIn(segment);
    if (first === undefined) return [];
    return [ctx.finding("conditions", { at: first.at, data: { ids: shown([first, ...others]) } })];
  },
  campaign(campaign, ctx) {
    const reached = ctx.project.segmentsOf(campaign);
    const found = new Set(reached.flatMap(({ id, fills }) => [id.value, ...(fills ? [fills.id.value] : [])]));
    const isUnknown = ({ id, name, external }: Reference) => external && !name && !found.has(id.value);
    const [first, ...others] = campaign.audience.include.filter(isUnknown).map(({ id }) => id);
    if (first === undefined) return [];
    const data = { name: nameOf(campaign), ids: shown([first, ...others]) };
    return [ctx.finding("audiences", { at: first.at, data })];
  },
});

function unnamedIn({ conditions }: Segment): Value<string>[] {
  return [...conditionsIn(conditions)].flatMap(({ condition }) =>
    condition.kind === "interest" && condition.name === undefined && condition.id ? [condition.id] : [],
  );
}

function shown(ids: readonly Value<string>[]): string {
  const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : "";
  const listed = ids.slice(0, SHOWN).map(({ value }) => value);
  return listed.join(", ") + more;
}
