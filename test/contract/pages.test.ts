import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/catalog.ts";

/** The pages also stand beside findings in other tools, where there is no title above and no file beside them. */
describe("the pages of the rules", () => {
  it.each(CATALOG.rules.map(({ id }) => id))("%s stands on its own", async (id) => {
    const page = (await CATALOG.pages())[id] ?? "";
    expect(page).toMatch(/^## What it finds\n/);
    expect(page).not.toContain("<!--");
    expect(page).not.toMatch(/\]\((?!https?:\/\/)/);
  });
});
