import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { isReporterName, REPORTERS } from "../../src/report/index.ts";
import { REPORT, source } from "./sample.ts";

/** As of a run with --since, which every format has to take. */
const SINCE: Report = {
  ...REPORT,
  changes: { ref: "main", commit: "c0ffee", scores: [], fixed: REPORT.findings },
};

describe("REPORTERS", () => {
  it.each(Object.entries(REPORTERS))(
    "%s loads and writes the report twice alike, ending with a newline",
    async (_, load) => {
      const reporter = await load();
      const options = { color: true, width: 100, source };
      const text = [...reporter(SINCE, options)].join("");
      expect(text).toMatch(/new-mums[\s\S]*\n$/);
      expect([...reporter(SINCE, options)].join("")).toBe(text);
    },
  );

  it("knows its names, and not those every object has", () => {
    expect(isReporterName("pretty")).toBe(true);
    expect(isReporterName("fancy")).toBe(false);
    expect(isReporterName("constructor")).toBe(false);
  });
});
