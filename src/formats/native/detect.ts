/** One definition, or a list in which at least one is a creepcheck definition. */
export function detectNative(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isDefinition) : isDefinition(value);
}

/** Any version, so that a version that is not supported is named instead of "not recognised". */
function isDefinition(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "apiVersion")) return false;
  const { apiVersion } = value as { apiVersion: unknown };
  return typeof apiVersion === "string" && apiVersion.startsWith("creepcheck/");
}
