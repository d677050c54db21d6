/** A list of people that Google keeps, as a segment: uploaded, found by a rule, put together from others, or alike. */
import type { ConditionNode, Party, Reference, Segment, Value } from "../../model/index.ts";
import { join, joinIfAny, noneOf } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { userListCoverage } from "./coverage.ts";
import { definitionOf } from "./definition.ts";
import { field, referredId } from "./field.ts";
import type { Resource } from "./resource.ts";
import { flexibleRule } from "./rule-list.ts";

/** Where the advertiser says a list comes from that somebody else made. */
const ORIGINS: ReadonlyMap<unknown, string> = new Map([
  ["THIRD_PARTY_CREDIT_BUREAU", "credit bureau"],
  ["THIRD_PARTY_VOTER_FILE", "voter file"],
  ["THIRD_PARTY_PARTNER_DATA", "partner data"],
]);

/** Keys of which a list has one, which says how it was made. */
const BODIES = [
  "ruleBasedUserList",
  "logicalUserList",
  "basicUserList",
  "crmBasedUserList",
  "lookalikeUserList",
  "similarUserList",
];

/** Whether more of the list is in the file than a criterion's row says of it, which is its name. */
export function isDefined(list: Resource): boolean {
  return !list.isCompanion || BODIES.some((key) => list.get(key).exists);
}

export function userList(list: Resource): Segment {
  const conditions = conditionsOf(list);
  const party = partyOf(list);
  const seed = seedOf(list);
  const days = list.get("membershipLifeSpan").number();
  const size = sizeOf(list);
  return {
    ...definitionOf(list, userListCoverage({ conditions, party })),
    kind: "segment",
    conditions: conditions ?? { kind: "other", type: typeOf(list), at: list.first.at },
    sources: [],
    ...(days && days.value > 0 && { retentionDays: days }),
    ...(size && { size }),
    ...(seed && { seed }),
    ...(party && { party }),
  };
}

function conditionsOf(list: Resource): ConditionNode | undefined {
  return (
    flexibleRule(list.get("ruleBasedUserList", "flexibleRuleUserList")) ??
    logicalRules(list.get("logicalUserList", "rules")) ??
    tagged(list.get("basicUserList", "actions")) ??
    alike(list.get("lookalikeUserList")) ??
    bought(list.get("crmBasedUserList", "dataSourceType"))
  );
}

/** Lists made of lists: every rule holds, of its lists all, any or none. */
function logicalRules(rules: Cursor): ConditionNode | undefined {
  const nodes = rules.items().flatMap((rule) => {
    const operands = field(rule, "ruleOperands");
    const members = operands.items().flatMap((operand): ConditionNode[] => {
      const id = referredId(field(operand, "userList"));
      return id ? [{ kind: "membership", segment: { id, external: true }, at: operand.at }] : [];
    });
    const { raw: match } = field(rule, "operator");
    if (match === "NONE") return noneOf(members, rule.at) ?? [];
    return joinIfAny(match === "ALL" ? "all" : "any", members, rule.at) ?? [];
  });
  return joinIfAny("all", nodes, rules.at);
}

/** People who set off a tag; which, Google tells by its id. */
function tagged(actions: Cursor): ConditionNode | undefined {
  const events = actions.items().flatMap((action): ConditionNode[] => {
    const event =
      referredId(field(action, "conversionAction")) ?? referredId(field(action, "remarketingAction"));
    return event ? [{ kind: "event", event, where: [], at: action.at }] : [];
  });
  return joinIfAny("any", events, actions.at);
}

/** People whom Google finds to be like the seed, in the countries named. */
function alike(spec: Cursor): ConditionNode | undefined {
  if (!spec.exists) return undefined;
  const countries = field(spec, "countryCodes");
  const places = countries.items().flatMap((country): ConditionNode[] => {
    const label = country.string();
    return label ? [{ kind: "location", label, at: country.at }] : [];
  });
  const where = joinIfAny("any", places, countries.at);
  return join("all", present([{ kind: "other", type: "lookalike", at: spec.at }, where]), spec.at);
}

/** Of a list that somebody else made, its origin is all that is known of who is on it. */
function bought(source: Cursor): ConditionNode | undefined {
  const origin = ORIGINS.get(source.raw);
  if (origin === undefined) return undefined;
  return {
    kind: "profile",
    field: source.value("list comes from", "derived"),
    test: { operator: "eq", values: [source.value(origin)] },
    at: source.at,
  };
}

function partyOf(list: Resource): Value<Party> | undefined {
  const source = list.get("crmBasedUserList", "dataSourceType");
  if (ORIGINS.has(source.raw)) return source.value("third");
  if (source.raw === "FIRST_PARTY") return source.value("first");
  const alike = [list.get("lookalikeUserList"), list.get("similarUserList")].find(({ exists }) => exists);
  if (alike) return alike.value("inferred", "derived");
  // Rules and tags see what people did on the advertiser's own site or app.
  const own = [list.get("ruleBasedUserList"), list.get("basicUserList")].find(({ exists }) => exists);
  return own?.value("first", "derived");
}

/** Of several seeds the first is kept. */
function seedOf(list: Resource): Reference | undefined {
  const seeds = list.get("lookalikeUserList", "seedUserListIds");
  const id = seeds.get(0).text() ?? referredId(list.get("similarUserList", "seedUserList"));
  return id && { id, external: true };
}

/** How many of them each network could show something to: the larger of the two. 0 also stands for what is too few to tell. */
function sizeOf(list: Resource): Value<number> | undefined {
  const sizes = present([list.get("sizeForDisplay").number(), list.get("sizeForSearch").number()]);
  const [largest] = sizes.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  return largest;
}

/** How it was made, in Google's words: `CRM_BASED`, `EXTERNAL_REMARKETING` … */
function typeOf(list: Resource): string {
  return list.get("type").string()?.value ?? "user list";
}
