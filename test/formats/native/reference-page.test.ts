import { beforeAll, describe, expect, it } from "vitest";
import { FILES, loadSchemas, placed, propertiesIn } from "../../../scripts/generate/native-format/schemas.ts";
import { slug } from "../../../scripts/generate/native-format/sections.ts";
import { outputs } from "../../../scripts/generate/native-format-doc.ts";

describe("the reference page", () => {
  let page = "";
  beforeAll(async () => {
    page = (await outputs()).map(({ content }) => content).join("");
  });

  it("has every key of every schema in the first column of a table", async () => {
    const schemas = await loadSchemas();
    const keys = FILES.flatMap((file) => [...propertiesIn(placed(schemas, file, ""))]).map(
      ({ pointer }) => pointer.split("/").at(-1) ?? "",
    );
    const told = new Set(
      [...page.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap(([, cell = ""]) => cell.split(", ")),
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => !told.has(`\`${key}\``))).toEqual([]);
  });

  it("links only to headings it has, each of them once", () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => slug(heading));
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !headings.includes(link ?? ""))).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("has no empty cell of words and no word for an unknown type", () => {
    expect(page).not.toMatch(/undefined|\[object/);
  });
});
