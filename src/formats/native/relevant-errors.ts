import type { SchemaError } from "../../generated/validators.js";

/** Leaves of all ways in which a value does not fit its schema those a person should hear about: one for each mistake. */
export function relevant(errors: readonly SchemaError[]): SchemaError[] {
  const own = errors.filter((error) => !isConsequence(error));
  const mixed = new Map<string, SchemaError>();
  for (const error of own.filter(isMixed)) {
    if (!mixed.has(error.instancePath)) mixed.set(error.instancePath, error);
  }
  const misspelt = new Set(own.filter(isUnknownKey).map(({ instancePath }) => instancePath));
  const seen = new Set<string>();
  return own.filter((error) => {
    const { instancePath, keyword, params } = error;
    // Two conditions written as one: each would call the other's keys unknown.
    const mixture = mixed.get(instancePath);
    if (mixture !== undefined && mixture !== error) return false;
    // The comparison that seems to be missing is the key that was not understood.
    if (isChoice(error) && misspelt.has(instancePath) && mixture === undefined) return false;
    // A condition is checked as a condition and as one of its kind.
    const same = [instancePath, keyword, params.additionalProperty ?? params.missingProperty].join("\n");
    return !seen.has(same) && seen.add(same);
  });
}

/** One of several alternatives that does not hold, or the frame around an error that is reported itself. */
function isConsequence(error: SchemaError): boolean {
  if (error.keyword === "if" || /\/(anyOf|oneOf)\/\d+\//.test(error.schemaPath)) return true;
  return isChoice(error) && !isObject(error.data);
}

function isChoice({ keyword }: SchemaError): boolean {
  return keyword === "oneOf" || keyword === "anyOf";
}

/** More than one of the alternatives holds. */
function isMixed(error: SchemaError): boolean {
  return Array.isArray(error.params.passingSchemas);
}

function isUnknownKey({ keyword }: SchemaError): boolean {
  return keyword === "additionalProperties";
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
