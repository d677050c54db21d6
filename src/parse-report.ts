import { validateReport } from "./generated/report-validator.js";
import type { Report } from "./model/index.ts";

/**
 * Reads a JSON report.
 *
 * @throws {Error} with what is wrong: no JSON, or not the shape of schemas/report.schema.json
 */
export function parseReport(text: string): Report {
  const value: unknown = JSON.parse(text);
  if (validateReport(value)) return value as Report;
  const { instancePath = "", keyword = "" } = validateReport.errors?.[0] ?? {};
  throw new Error(`it is no report of this version of creepcheck (${instancePath || "/"}: ${keyword})`);
}
