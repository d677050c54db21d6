/** The evaluation, on a list and a lexicon invented here. */
import { describe, expect, it } from "vitest";
import { CORPORA, type Corpus, leafOf } from "../../scripts/eval/corpora.ts";
import { disputedOf } from "../../scripts/eval/disputed.ts";
import { evaluate } from "../../scripts/eval/evaluate.ts";
import { judge } from "../../scripts/eval/judge.ts";
import { linesFor } from "../../scripts/eval/report.ts";
import { rowsOf } from "../../scripts/eval/tsv.ts";
import { compileLexicon } from "../../src/lexicon/index.ts";
import { small } from "../lexicon/files.ts";

const lexicon = compileLexicon([
  small("moon", {
    en: { direct: ["werewolf"], strong: ["silver bullet"], weak: ["fur", "howl", "full moon", "garlic"] },
  }),
  small("blood", { en: { direct: ["vampire"], weak: ["garlic"] } }),
]);

const CORPUS: Corpus = {
  file: "monsters.tsv",
  caveat: "Invented.",
  namesOf: (row) => {
    const kind = row("kind");
    return [{ text: row("name"), ...(kind !== "" && { sensitive: kind === "monster" }) }];
  },
  separator: " > ",
};

const LIST = [
  "kind\tname",
  "monster\tWerewolf",
  "monster\tVampire > Capes",
  "monster\tGhosts",
  "pet\tDogs > Fur",
  "pet\tToys > Silver bullets",
  "pet\tCats",
  "monster\tWerewolf",
  "",
].join("\n");

describe("a list", () => {
  it("is read by the names of its columns", () => {
    const [first, second] = rowsOf("\uFEFFa\tb\r\n1\t2\r\n3\r\n\r\n");
    expect([first?.("a"), first?.("b"), second?.("a"), second?.("b")]).toEqual(["1", "2", "3", ""]);
    expect(() => first?.("c")).toThrow("no column “c”; there are: a, b");
  });

  it("has the last step of a path", () => {
    expect(leafOf("A > B > C", " > ")).toBe("C");
    expect(leafOf("/A/B", "/")).toBe("B");
    expect(leafOf("A", " > ")).toBe("A");
  });
});

describe("a name", () => {
  it.each([
    ["werewolf", ["moon"]],
    ["silver bullet", ["moon"]],
    ["fur, howl, full moon", []],
    ["fur, howl, full moon, garlic", ["moon"]],
    ["fur, fur, fur, fur", []],
    ["garlic vampire werewolf", ["blood", "moon"]],
    ["cat", []],
  ])("counts by a direct or strong match or by enough different clues: %s", (text, categories) => {
    expect(judge(lexicon, text).categories).toEqual(categories);
  });
});

describe("an evaluation", () => {
  const views = evaluate(CORPUS, LIST, lexicon, new Set(["Toys > Silver bullets"]));
  const found = (index: number) =>
    views[index]?.names.filter(({ verdict }) => verdict.categories.length > 0).map(({ text }) => text);

  it("judges each name once, as a whole, without disputed rows and by its last step", () => {
    expect(views.map(({ label, names }) => [label, names.length])).toEqual([
      ["whole path", 6],
      ["undisputed rows", 5],
      ["last step alone", 6],
    ]);
    expect(found(0)).toEqual(["Werewolf", "Vampire > Capes", "Toys > Silver bullets"]);
    expect(found(1)).toEqual(["Werewolf", "Vampire > Capes"]);
    expect(found(2)).toEqual(["Werewolf", "Toys > Silver bullets"]);
  });

  it("is told with figures, categories and disagreements", () => {
    const lines = linesFor(CORPUS, views, 15).join("\n");
    expect(lines).toContain(
      "whole path                 6 names, 3 sensitive: precision 0.667 (0.21–0.94)  recall 0.667 (0.21–0.94)  F1 0.667 (0.26–0.92)",
    );
    expect(lines).toContain("undisputed rows            5 names, 3 sensitive: precision 1.000");
    expect(lines).toContain("found by category: moon 2 (1 right), blood 1 (1 right)");
    expect(lines).toContain(
      "found, and the list says innocent: 1\n    Toys > Silver bullets  [disputed]  ← “Silver bullets” moon strong",
    );
    expect(lines).toContain("not found, and the list says sensitive: 1\n    Ghosts\n");
  });

  it("can keep to the categories that the labels speak of", () => {
    const scoped = evaluate({ ...CORPUS, scope: ["moon"] }, LIST, lexicon, new Set());
    expect(scoped.map(({ label }) => label)).toEqual([
      "whole path",
      "in the list's scope",
      "last step alone",
    ]);
    expect(
      scoped[1]?.names.filter(({ verdict }) => verdict.categories.length > 0).map(({ text }) => text),
    ).toEqual(["Werewolf", "Toys > Silver bullets"]);
  });

  it("shows as many names as are asked for", () => {
    const lines = linesFor(CORPUS, views, 0);
    expect(lines).toContain("    … 1 more (--all shows them)");
    expect(lines.join("\n")).not.toContain("Ghosts");
  });

  it("tells recall alone of a list that is all sensitive, and false alarms of one that is all innocent", () => {
    const of = (kind: string) => {
      const rows = LIST.split("\n").filter((line) => line.startsWith(kind));
      const tsv = ["kind\tname", ...rows].join("\n");
      return linesFor(CORPUS, evaluate(CORPUS, tsv, lexicon, new Set()), 15).join("\n");
    };
    expect(of("monster")).toContain("3 names, 3 sensitive: recall 0.667");
    expect(of("monster")).not.toContain("precision");
    expect(of("pet")).toContain("3 names, 0 sensitive: false alarms 0.333");
    expect(of("pet")).not.toContain("recall");
  });

  it("lists what is found where nothing is labelled", () => {
    const lines = linesFor(CORPUS, evaluate(CORPUS, "kind\tname\n\tVampire\n\tCat", lexicon, new Set()), 15);
    expect(lines.join("\n")).toContain("2 names, 1 found");
    expect(lines.join("\n")).toContain(
      "found by category: blood 1\n\n  found: 1\n    Vampire  ← “Vampire” blood direct",
    );
  });
});

describe("the lists of the project", () => {
  it.each([
    [
      "iab-content-2.2-special-category.tsv",
      { path: "A > B", iab_scd: "1" },
      [{ text: "A > B", sensitive: true }],
    ],
    ["iab-content-2.2-special-category.tsv", { path: "A", iab_scd: "0" }, [{ text: "A", sensitive: false }]],
    ["google-topics-v1.tsv", { path: "/A", label: "not_sensitive" }, [{ text: "/A", sensitive: false }]],
    ["google-verticals.tsv", { path: "/A", derived_label: "unlabelled_excluded" }, []],
    [
      "google-verticals.tsv",
      { path: "/A", derived_label: "not_sensitive_leafmatch" },
      [{ text: "/A", sensitive: false }],
    ],
    [
      "google-verticals.tsv",
      { path: "/A", derived_label: "excluded_sensitive_branch" },
      [{ text: "/A", sensitive: true }],
    ],
    ["meta-removed-interests.dev.tsv", { interest: "A" }, [{ text: "A", sensitive: true }]],
    [
      "iab-privacy-data-elements.tsv",
      { name: "A", sensitive_by_some_law: "0" },
      [{ text: "A", sensitive: false }],
    ],
    ["experian-columns.tsv", { column: "A" }, [{ text: "A" }]],
    [
      "meta-proxy-interest-pairs.tsv",
      { removed_interest: "A", suggested_still_available: "B" },
      [{ text: "A" }, { text: "B" }],
    ],
  ])("are read with their labels: %s %j", (file, cells: Record<string, string>, names) => {
    const corpus = CORPORA.find((candidate) => candidate.file === file);
    expect(corpus?.namesOf((column) => cells[column] ?? "")).toEqual(names);
  });
});

describe("disputed rows", () => {
  it("have a reason each", () => {
    expect(disputedOf("a.tsv:\n  - { name: X > Y, because: odd }\n").get("a.tsv")).toEqual(
      new Set(["X > Y"]),
    );
    expect(disputedOf("{}")).toEqual(new Map());
    expect(() => disputedOf("a.tsv:\n  - { name: X }\n")).toThrow(
      "a.tsv: each entry needs a name and a reason",
    );
    expect(() => disputedOf("a.tsv: X\n")).toThrow("a.tsv: expected a list");
  });
});
