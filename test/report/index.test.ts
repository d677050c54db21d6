import { describe, expect, it } from "vitest";
import { isReporterName, REPORTERS } from "../../src/report/index.ts";
import { REPORT, source } from "./sample.ts";

describe("REPORTERS", () => {
  it.each(Object.entries(REPORTERS))(
    "%s loads and writes the report twice alike, ending with a newline",
    async (_, load) => {
      const reporter = await load();
      const options = { color: true, width: 100, source };
      const text = [...reporter(REPORT, options)].join("");
      expect(text).toMatch(/prenatal[\s\S]*\n$/);
      expect([...reporter(REPORT, options)].join("")).toBe(text);
    },
  );

  it("knows its names, and not those every object has", () => {
    expect(isReporterName("pretty")).toBe(true);
    expect(isReporterName("fancy")).toBe(false);
    expect(isReporterName("constructor")).toBe(false);
  });
});
