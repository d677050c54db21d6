import type { ConditionNode, Party, Problem, Reference, Segment, Value } from "../../model/index.ts";
import { joinIfAny, noneOf } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { ruleConditions, ruleSources } from "./audience-rule.ts";
import { audienceCoverage } from "./coverage.ts";
import { definition } from "./definition.ts";
import { isOpen, opened } from "./embedded.ts";
import { flagOfAudience } from "./flag.ts";
import { lookalikeConditions, seedOf } from "./lookalike.ts";
import { membershipsOf } from "./references.ts";

/**
 * `USER_PROVIDED_ONLY` is what people gave the advertiser themselves. With any other value some of the
 * list came from partners, people the person never met, and no entry says which.
 */
const PARTIES: ReadonlyMap<string, Party> = new Map([
  ["USER_PROVIDED_ONLY", "first"],
  ["PARTNER_PROVIDED_ONLY", "third"],
  ["BOTH_USER_AND_PARTNER_PROVIDED", "third"],
]);

/** A custom audience as a segment: an uploaded list, people a rule finds, or a look-alike of another audience. */
export function customAudience(audience: Cursor, problems: Problem[]): Segment {
  const rule = opened(audience, "rule", problems);
  const lookalike = opened(audience, "lookalike_spec", problems);
  const coverage = audienceCoverage({
    rule: isOpen(rule),
    lookalike: isOpen(lookalike),
    origin: audience.get("customer_file_source").exists || isOpen(rule),
  });
  const retentionDays = positive(audience.get("retention_days"));
  const conditions = conditionsOf(audience, rule, lookalike, retentionDays);
  const description = audience.get("description").string();
  const size = sizeOf(audience);
  const seed = isOpen(lookalike) ? seedOf(audience, lookalike) : undefined;
  const party = partyOf(audience, rule, lookalike);
  const flaggedByPlatform = flagOfAudience(audience);
  return {
    ...definition(audience, coverage),
    kind: "segment",
    ...(description && { description }),
    conditions,
    sources: sourcesOf(audience, rule),
    ...(retentionDays && { retentionDays }),
    ...(size && { size }),
    ...(seed && { seed }),
    ...(party && { party }),
    ...(flaggedByPlatform && { flaggedByPlatform }),
  };
}

function conditionsOf(
  audience: Cursor,
  rule: Cursor,
  lookalike: Cursor,
  retentionDays: Value<number> | undefined,
): ConditionNode {
  const included = audience.get("included_custom_audiences");
  const excluded = audience.get("excluded_custom_audiences");
  const conditions = present([
    isOpen(rule) ? ruleConditions(rule, retentionDays) : undefined,
    isOpen(lookalike) ? lookalikeConditions(lookalike) : undefined,
    joinIfAny("any", membershipsOf(included), included.at),
    noneOf(membershipsOf(excluded), excluded.at),
  ]);
  return (
    joinIfAny("all", conditions, audience.at) ?? { kind: "other", type: typeOf(audience), at: audience.at }
  );
}

/** How the list was made, in Meta's words: `EMAIL_HASHES`, `FILE_IMPORTED`, `CUSTOM` … */
function typeOf(audience: Cursor): string {
  const source = audience.get("data_source");
  const type =
    source.get("sub_type").string() ?? source.get("type").string() ?? audience.get("subtype").string();
  return type?.value ?? "custom audience";
}

function partyOf(audience: Cursor, rule: Cursor, lookalike: Cursor): Value<Party> | undefined {
  const source = audience.get("customer_file_source").string();
  const declared = source && PARTIES.get(source.value);
  if (source && declared) return { ...source, value: declared };
  if (isOpen(lookalike)) return lookalike.value("inferred", "derived");
  // A rule sees what people did on the advertiser's own site, app, page or shop.
  if (isOpen(rule)) return rule.value("first", "derived");
  return undefined;
}

/** People in it. The bounds replaced `approximate_count`; of the two the upper one never makes a list look smaller than it is. */
function sizeOf(audience: Cursor): Value<number> | undefined {
  return (
    positive(audience.get("approximate_count")) ?? positive(audience.get("approximate_count_upper_bound"))
  );
}

/** Meta writes 0 or -1 where there is no number to give. */
function positive(cursor: Cursor): Value<number> | undefined {
  const value = cursor.number();
  return value && value.value > 0 ? value : undefined;
}

function sourcesOf(audience: Cursor, rule: Cursor): Reference[] {
  const fromRule = ruleSources(rule);
  const pixel = audience.get("pixel_id").text() ?? audience.path("external_event_source", "id").text();
  if (pixel === undefined || fromRule.some(({ id }) => id.value === pixel.value)) return fromRule;
  return [{ id: pixel, external: true }, ...fromRule];
}
