/** What “creepcheck explain” says about the score. */
import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/catalog.ts";
import { explainCommand } from "../../src/cli/explain-command.ts";
import type { Output } from "../../src/cli/terminal.ts";

async function explained(id: string): Promise<string> {
  let written = "";
  const out: Output = {
    isTerminal: false,
    columns: undefined,
    write: async (part) => {
      written += part;
      return true;
    },
  };
  const readInput = async () => new Uint8Array();
  const terminal = { cwd: ".", env: {}, today: "2026-01-01", out, err: out, readInput };
  expect(await explainCommand(id, terminal)).toBe(0);
  return written;
}

describe("explain", () => {
  it.each(CATALOG.practices.map(({ id }) => id))(
    "%s names every source it rests on, and its figures",
    async (id) => {
      const text = await explained(id);
      for (const key of CATALOG.weights.practices[id]?.evidence ?? []) {
        expect(text).toContain(key);
        for (const { about, value } of CATALOG.sources[key]?.figures ?? []) {
          expect(text).toContain(about);
          expect(text).toContain(value);
        }
      }
    },
  );

  it("says which kinds weigh more, and what a practice shares its weight with", async () => {
    const text = await explained("sensors");
    expect(text).toContain("By 4.5 when it is about: home.");
    expect(text).toContain("biometrics");
  });

  it("knows the two lines of a score that are no practice", async () => {
    expect(await explained("baseline")).toContain(`${CATALOG.weights.baseline.points} of 100`);
    expect(await explained("floor")).toContain("at least 60");
  });
});
