import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCompanion } from "../../src/source/companion.ts";
import { STDIN } from "../../src/source/index.ts";

const outer = mkdtempSync(join(realpathSync(tmpdir()), "creepcheck-companion-"));
const cwd = join(outer, "repository");

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

write("unit/query/spring.json", "{}");
write("unit/query/spring.sql", "SELECT 1");
write("unit/query/latin.sql", Buffer.from([0x53, 0xe9]));
write("unit/classes/news.json", "{}");
write("secret.json", "{}");
writeFileSync(join(outer, "secret.json"), "{}");
mkdirSync(join(cwd, "unit/query/folder.sql"));
symlinkSync(join(outer, "secret.json"), join(cwd, "unit/query/link.sql"));
symlinkSync(outer, join(cwd, "unit/elsewhere"));

afterAll(() => rmSync(outer, { recursive: true }));

const read = (path: string, file = "unit/query/spring.json") => readCompanion(file, path, { cwd });

describe("a companion is read", () => {
  it("from the folder of the file, under the name shown to the user", () => {
    expect(read("spring.sql")).toMatchObject({ file: "unit/query/spring.sql", text: "SELECT 1" });
  });

  it("from a folder beside it", () => {
    expect(read("../classes/news.json")).toMatchObject({ file: "unit/classes/news.json" });
  });

  it("as the problem it is, when it is no text", () => {
    expect(read("latin.sql")).toMatchObject({ rule: "input/syntax", message: "encoding" });
  });
});

describe("nothing is read", () => {
  it.each([
    ["what is not there", "summer.sql"],
    ["a folder", "folder.sql"],
    ["what lies above the folder above", "../../secret.json"],
    ["what lies far above", `${"../".repeat(30)}etc/hostname`],
    ["what an absolute name would lead to", join(outer, "secret.json")],
    ["through a link to a file", "link.sql"],
    ["through a link to a folder", "../elsewhere/secret.json"],
    ["a name with a NUL", "spring.sql\0.json"],
  ])("for %s", (_, path) => {
    expect(read(path)).toBeUndefined();
  });

  it("for standard input, which stands beside nothing", () => {
    expect(read("unit/query/spring.sql", STDIN)).toBeUndefined();
  });
});
