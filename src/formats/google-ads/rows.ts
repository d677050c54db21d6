/** Where resources stand in a file: rows of an answer, operations that are sent, or a resource by itself. */
import { type Path, valueAt } from "../../model/index.ts";
import { objectPaths } from "../shared/page.ts";
import { camelCase } from "./field.ts";

/** The resources that say who is reached, how often and with what, and those that lend names to ids. */
const COLLECTIONS = {
  campaigns: "campaign",
  adGroups: "adGroup",
  adGroupCriteria: "adGroupCriterion",
  campaignCriteria: "campaignCriterion",
  adGroupAds: "adGroupAd",
  userLists: "userList",
  customAudiences: "customAudience",
  audiences: "audience",
  userInterests: "userInterest",
  lifeEvents: "lifeEvent",
  detailedDemographics: "detailedDemographic",
  geoTargetConstants: "geoTargetConstant",
} as const;

export type Kind = (typeof COLLECTIONS)[keyof typeof COLLECTIONS];

export interface Part {
  readonly kind: Kind;
  readonly path: Path;
  /** It stands in an operation that makes it. */
  readonly isNew: boolean;
}

const KINDS: readonly string[] = Object.values(COLLECTIONS);

/** Keys under which requests keep operations, and pages rows. */
const OWN_KEYS = ["mutateOperations", "mutate_operations", "operations"];

/** Keys whose value names a resource, in a body that has no name of its own yet. */
const NAMING = ["resourceName", "resource_name", "campaign", "adGroup", "ad_group"];

const PLACE = /^geoTargetConstants\/\d/;

/** Each row with the resources in it: those of one row belong together. */
export function* rowsIn(value: unknown): Generator<readonly Part[]> {
  for (const path of objectPaths(value, OWN_KEYS)) {
    const parts = partsOf(valueAt(value, path), path);
    if (parts.length > 0) yield parts;
  }
}

function partsOf(row: unknown, path: Path): Part[] {
  const itself = bodyOf(row, path, false);
  if (itself) return [itself];
  const made = operationOf(row, path);
  if (made) return [made];
  return Object.entries(Object(row)).flatMap(([key, body]) => {
    const at = [...path, key];
    const name = camelCase(key);
    if (!name.endsWith("Operation")) return isKind(name) && isNamed(body) ? [part(name, at, false)] : [];
    const kind = name.slice(0, -"Operation".length);
    const step = stepOf(body);
    return isKind(kind) && step ? [part(kind, [...at, step], step === "create")] : [];
  });
}

/** An operation of a service for one kind of resource, `{create: {…}}`: the body says which. */
function operationOf(row: unknown, path: Path): Part | undefined {
  const step = stepOf(row);
  return step && bodyOf(valueAt(row, [step]), [...path, step], step === "create");
}

function stepOf(operation: unknown): "create" | "update" | undefined {
  return (["create", "update"] as const).find((step) => isFields(valueAt(operation, [step])));
}

function bodyOf(body: unknown, path: Path, isNew: boolean): Part | undefined {
  const kind = kindOf(body);
  return kind && part(kind, path, isNew);
}

/** By its own name, else by what it is put into: an ad and a criterion into an ad group, a criterion into a campaign. */
function kindOf(body: unknown): Kind | undefined {
  const collection = collectionIn(valueAt(body, ["resourceName"]) ?? valueAt(body, ["resource_name"]));
  if (collection !== undefined)
    return Object.hasOwn(COLLECTIONS, collection)
      ? COLLECTIONS[collection as keyof typeof COLLECTIONS]
      : undefined;
  const inGroup = collectionIn(valueAt(body, ["adGroup"]) ?? valueAt(body, ["ad_group"]));
  if (inGroup === "adGroups") return isFields(valueAt(body, ["ad"])) ? "adGroupAd" : "adGroupCriterion";
  if (collectionIn(valueAt(body, ["campaign"])) !== "campaigns") return undefined;
  return typeof valueAt(body, ["name"]) === "string" ? "adGroup" : "campaignCriterion";
}

/** `customers/1234567890/adGroups/20` → `adGroups`. No other platform names things so. */
function collectionIn(name: unknown): string | undefined {
  return typeof name === "string" ? /^customers\/\d+\/(\w+)\//.exec(name)?.[1] : undefined;
}

/** Places are the same for all customers. */
function isNamed(body: unknown): boolean {
  return NAMING.some((key) => {
    const name = valueAt(body, [key]);
    return typeof name === "string" && (collectionIn(name) !== undefined || PLACE.test(name));
  });
}

function part(kind: Kind, path: Path, isNew: boolean): Part {
  return { kind, path, isNew };
}

function isKind(name: string): name is Kind {
  return KINDS.includes(name);
}

function isFields(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
