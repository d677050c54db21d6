import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { discover } from "../../src/source/index.ts";

const roots: string[] = [];

/** A folder with these files; a name that starts with `->` is where a link leads. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "creepcheck-discover-")));
  roots.push(root);
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (content.startsWith("-> ")) symlinkSync(content.slice(3), path);
    else writeFileSync(path, content);
  }
  return root;
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function files(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, ""]));
}

describe("folders", () => {
  it("gives YAML and JSON, in the order of code units", async () => {
    const cwd = tree(files("b.yaml", "a/c.yml", "a/B.json", "ä.yaml", "a.md", "Z.YAML"));
    expect(await discover(["."], { cwd })).toEqual({
      files: ["Z.YAML", "a/B.json", "a/c.yml", "b.yaml", "ä.yaml"],
      named: new Set(),
      unreadable: [],
    });
  });

  it("leaves out what belongs to tools", async () => {
    const tools = ["package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"];
    const folders = ["node_modules/x/a.yaml", ".git/a.yaml", ".github/workflows/a.yml", ".hidden.yaml"];
    const cwd = tree(
      files(...tools, ...folders, "creepcheck.config.yaml", "sub/node_modules/a.json", "kept.json"),
    );
    expect((await discover(["."], { cwd })).files).toEqual(["kept.json"]);
  });

  it("takes an empty folder for what it is", async () => {
    const cwd = tree(files("empty/readme.md"));
    expect(await discover(["empty"], { cwd })).toEqual({ files: [], named: new Set(), unreadable: [] });
  });
});

describe("single files", () => {
  it("are read whatever their name, and whatever is ignored", async () => {
    const cwd = tree({ ".gitignore": "*", "campaign.txt": "", "package.json": "", "a.yaml": "" });
    const found = await discover(["campaign.txt", "package.json", "a.yaml"], {
      cwd,
      ignore: { folder: cwd, patterns: ["a.yaml"] },
    });
    const files = ["a.yaml", "campaign.txt", "package.json"];
    expect(found).toEqual({ files, named: new Set(files), unreadable: [] });
  });

  it("are read once", async () => {
    const cwd = tree(files("a.yaml"));
    const found = await discover(["a.yaml", "./a.yaml", join(cwd, "a.yaml"), ".", "*.yaml"], {
      cwd,
    });
    expect(found.files).toEqual(["a.yaml"]);
  });

  it("may have names that look like globs", async () => {
    const cwd = tree(files("a[1].yaml", "a1.yaml"));
    expect((await discover(["a[1].yaml"], { cwd })).files).toEqual(["a[1].yaml"]);
  });
});

describe("paths out of the working directory", () => {
  it("are shown as they were given", async () => {
    const root = tree(files("here/x.yaml", "there/a.yaml", "there/sub/b.yaml"));
    const cwd = join(root, "here");
    expect((await discover(["../there"], { cwd })).files).toEqual(["../there/a.yaml", "../there/sub/b.yaml"]);
    expect((await discover([join(root, "there/a.yaml")], { cwd })).files).toEqual([`${root}/there/a.yaml`]);
    expect((await discover(["../there/*.yaml"], { cwd })).files).toEqual(["../there/a.yaml"]);
  });
});

describe("ignore files", () => {
  const ignored = {
    ".git/config": "",
    ".gitignore": "build/\n*.draft.yaml\n/top.yaml\n",
    ".creepcheckignore": "!wanted.draft.yaml\nold/\n",
    "top.yaml": "",
    "a.yaml": "",
    "a.draft.yaml": "",
    "wanted.draft.yaml": "",
    "build/a.yaml": "",
    "old/a.yaml": "",
    "sub/.gitignore": "!b.draft.yaml\nprivate/*\n!private/shown.yaml\n",
    "sub/top.yaml": "",
    "sub/a.draft.yaml": "",
    "sub/b.draft.yaml": "",
    "sub/private/hidden.yaml": "",
    "sub/private/shown.yaml": "",
    "sub/build/.gitignore": "!*",
    "sub/build/a.yaml": "",
  };

  it("count from the top of the repository down, the nearest first", async () => {
    const cwd = tree(ignored);
    const kept = ["sub/b.draft.yaml", "sub/private/shown.yaml", "sub/top.yaml"];
    expect((await discover(["."], { cwd })).files).toEqual(["a.yaml", ...kept, "wanted.draft.yaml"]);
    expect((await discover(["sub"], { cwd })).files).toEqual(kept);
    expect((await discover(["**/*.yaml"], { cwd })).files).toEqual(["a.yaml", ...kept, "wanted.draft.yaml"]);
  });

  it("count from a folder within the repository too", async () => {
    const root = tree(ignored);
    const found = await discover(["."], { cwd: join(root, "sub") });
    expect(found.files).toEqual(["b.draft.yaml", "private/shown.yaml", "top.yaml"]);
  });

  it("give way to the configuration", async () => {
    const cwd = tree(ignored);
    const found = await discover(["."], {
      cwd,
      ignore: { folder: cwd, patterns: ["sub/", "!a.draft.yaml"] },
    });
    expect(found.files).toEqual(["a.draft.yaml", "a.yaml", "wanted.draft.yaml"]);
  });

  it("are not followed where they lead, and need not be sound", async () => {
    const cwd = tree({
      ".gitignore": "-> /dev/zero",
      "sub/.gitignore/x": "",
      "sub/a.yaml": "",
      "b.yaml": "",
    });
    writeFileSync(join(cwd, ".creepcheckignore"), Buffer.from([0xff, 0x5b, 0x0a, 0x5b]));
    expect((await discover(["."], { cwd })).files).toEqual(["b.yaml", "sub/a.yaml"]);
  });
});

describe("links", () => {
  it("are not followed in folders and by globs", async () => {
    const cwd = tree({
      "real/a.yaml": "",
      "link.yaml": "-> real/a.yaml",
      "out.yaml": "-> /etc/passwd",
      linked: "-> real",
      "real/up": "-> ..",
    });
    expect((await discover(["."], { cwd })).files).toEqual(["real/a.yaml"]);
    expect((await discover(["**/*.yaml"], { cwd })).files).toEqual(["real/a.yaml"]);
  });

  it("are read when they are named and stay inside the working directory", async () => {
    const cwd = tree({ "real/a.yaml": "", "link.yaml": "-> real/a.yaml" });
    expect((await discover(["link.yaml"], { cwd })).files).toEqual(["link.yaml"]);
  });

  it.each(["out.yaml", "outside", "outside/a.yaml", "outside/*.yaml", "{outside,x}/a.yaml"])(
    "are refused when they lead out of it: %s",
    async (path) => {
      const outside = tree(files("a.yaml"));
      const cwd = tree({ "out.yaml": `-> ${outside}/a.yaml`, outside: `-> ${outside}` });
      const { files: found, unreadable } = await discover([path], { cwd });
      expect(found).toEqual([]);
      expect(unreadable).toEqual([{ path, reason: expect.stringContaining("leads out of the folder") }]);
    },
  );

  it("may lead the user to the working directory itself", async () => {
    const root = tree({ "real/a.yaml": "", cwd: "-> real" });
    expect((await discover(["a.yaml"], { cwd: join(root, "cwd") })).files).toEqual(["a.yaml"]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["missing.yaml", "There is no such file or folder."],
    ["", "There is no such file or folder."],
    ["none/*.yaml", "No file matches it."],
    ["*.md", "No file that matches it ends in .yaml, .yml, .json, .csv, .tsv, .ndjson or .jsonl."],
    [
      "left/*",
      "It is left out by .gitignore, .creepcheckignore or the configuration. Name single files to read them.",
    ],
    [
      "left",
      "It is left out by .gitignore, .creepcheckignore or the configuration. Name single files to read them.",
    ],
    ["broken.yaml", "There is no such file or folder."],
    ["nul\0", "The name contains a character that no file name can have."],
  ])("%j", async (path, reason) => {
    const cwd = tree({
      ".gitignore": "left/",
      "left/a.yaml": "",
      "a.md": "",
      "b.yaml": "",
      "broken.yaml": "-> nowhere",
    });
    expect(await discover([path, "b.yaml"], { cwd })).toEqual({
      files: ["b.yaml"],
      named: new Set(["b.yaml"]),
      unreadable: [{ path, reason }],
    });
  });
});
