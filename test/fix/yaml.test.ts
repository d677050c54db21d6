import { describe, expect, it } from "vitest";
import { textEdits } from "../../src/fix/index.ts";
import { changesOf, documentsOf, fixed, type PathChange, place } from "./support.ts";

const FILE = "campaigns.yaml";
const CAP = { channel: "paid_social", max: 3, per: "1d" };

function lines(...texts: readonly string[]): string {
  return `${texts.join("\n")}\n`;
}

interface Example {
  readonly name: string;
  readonly text: string;
  readonly changes: readonly PathChange[];
  readonly result: string;
}

const EXAMPLES: readonly Example[] = [
  {
    name: "adds a missing map at the end of the definition, before what follows it",
    text: lines("id: spring # the name", "owner:   Mia", "", "# next year", "---", "id: autumn"),
    changes: [{ set: ["transparency", "why"], value: "You bought shoes" }],
    result: lines(
      "id: spring # the name",
      "owner:   Mia",
      "transparency: { why: You bought shoes }",
      "",
      "# next year",
      "---",
      "id: autumn",
    ),
  },
  {
    name: "gives a long value lines of its own, indented like the file",
    text: lines("id: spring", "owner:", "    name: Mia"),
    changes: [
      {
        set: ["transparency", "why"],
        value: "You see this because you bought running shoes here in the last thirty days",
      },
    ],
    result: lines(
      "id: spring",
      "owner:",
      "    name: Mia",
      "transparency:",
      "    why: You see this because you bought running shoes here in the last thirty days",
    ),
  },
  {
    name: "does not take the lines of a text for the indentation of the file",
    text: lines("note: |", "      far right", "days:", "   - 1"),
    changes: [{ append: ["frequency"], value: CAP }],
    result: lines(
      "note: |",
      "      far right",
      "days:",
      "   - 1",
      "frequency:",
      "   - { channel: paid_social, max: 3, per: 1d }",
    ),
  },
  {
    name: "makes a missing list",
    text: lines("id: spring"),
    changes: [{ append: ["frequency"], value: CAP }],
    result: lines("id: spring", "frequency:", "  - { channel: paid_social, max: 3, per: 1d }"),
  },
  {
    name: "makes one list for several items",
    text: lines("id: spring"),
    changes: [
      { append: ["frequency"], value: CAP },
      { append: ["frequency"], value: { ...CAP, channel: "display" } },
    ],
    result: lines(
      "id: spring",
      "frequency:",
      "  - { channel: paid_social, max: 3, per: 1d }",
      "  - { channel: display, max: 3, per: 1d }",
    ),
  },
  {
    name: "adds to a list that is not indented, and makes others like it",
    text: lines("channels:", "- email # ours", "# the end", "id: spring"),
    changes: [
      { append: ["channels"], value: "sms" },
      { append: ["frequency"], value: CAP },
    ],
    result: lines(
      "channels:",
      "- email # ours",
      "- sms",
      "# the end",
      "id: spring",
      "frequency:",
      "- { channel: paid_social, max: 3, per: 1d }",
    ),
  },
  {
    name: "adds between brackets",
    text: lines("channels: [email, sms]", "frequency: []", "transparency: {}"),
    changes: [
      { append: ["channels"], value: "push" },
      { append: ["frequency"], value: CAP },
      { set: ["transparency", "why"], value: "a, b" },
    ],
    result: lines(
      "channels: [email, sms, push]",
      "frequency: [{ channel: paid_social, max: 3, per: 1d }]",
      'transparency: { why: "a, b" }',
    ),
  },
  {
    name: "adds a line between brackets that have a line for each entry",
    text: lines("channels: [", "  email, # ours", "  sms # theirs", "  ]", "days: [", "  1,", "  ]"),
    changes: [
      { append: ["channels"], value: "push" },
      { append: ["days"], value: 2 },
    ],
    result: lines(
      "channels: [",
      "  email, # ours",
      "  sms, # theirs",
      "  push",
      "  ]",
      "days: [",
      "  1,",
      "  2,",
      "  ]",
    ),
  },
  {
    name: "fills a key that has no value yet",
    text: lines("frequency: # per week", "transparency:", "id: ~"),
    changes: [
      { append: ["frequency"], value: CAP },
      { set: ["transparency", "why"], value: "x" },
      { set: ["id"], value: "spring" },
    ],
    result: lines(
      "frequency: [{ channel: paid_social, max: 3, per: 1d }] # per week",
      "transparency: { why: x }",
      "id: spring",
    ),
  },
  {
    name: "replaces a value and nothing around it",
    text: lines("max:    9   # too many", "per: '1d'", "note: |", "  long", "  text", "end: true"),
    changes: [
      { set: ["max"], value: 3 },
      { set: ["per"], value: "2026-01-01" },
      { set: ["note"], value: "two\nlines" },
    ],
    result: lines("max:    3   # too many", "per: 2026-01-01", 'note: "two\\nlines"', "end: true"),
  },
  {
    name: "replaces a map or list by a value beside its key",
    text: lines("frequency: # caps", "  # of all channels", "  - max: 3", "  - max: 5 # more", "id: spring"),
    changes: [{ set: ["frequency"], value: [] }],
    result: lines("frequency: [] # caps", "  # of all channels # more", "id: spring"),
  },
  {
    name: "adds to a definition inside a list",
    text: lines("- id: spring", "  channels:", "    - email", "-   id: autumn"),
    changes: [
      { set: [0, "owner"], value: "Mia" },
      { set: [1, "owner"], value: "Noor" },
    ],
    result: lines(
      "- id: spring",
      "  channels:",
      "    - email",
      "  owner: Mia",
      "-   id: autumn",
      "    owner: Noor",
    ),
  },
  {
    name: "keeps the line breaks of Windows",
    text: "id: spring\r\nfrequency:\r\n  - max: 5\r\n",
    changes: [
      { append: ["frequency"], value: CAP },
      { set: ["owner"], value: "Mia" },
    ],
    result:
      "id: spring\r\nfrequency:\r\n  - max: 5\r\n  - { channel: paid_social, max: 3, per: 1d }\r\nowner: Mia\r\n",
  },
  {
    name: "adds to a file that does not end with a line break",
    text: "id: spring\nnote: |\n  hello",
    changes: [{ set: ["owner"], value: "Mia" }],
    result: "id: spring\nnote: |\n  hello\nowner: Mia",
  },
  {
    name: "changes a document that is not the first, whatever empty ones stand between",
    text: lines("---", "id: a", "...", "# nothing here", "---", "---", "id: b", "--- # third", "id: c"),
    changes: [
      { set: ["owner"], value: "Mia", index: 1 },
      { set: ["id"], value: "d", index: 2 },
    ],
    result: lines(
      "---",
      "id: a",
      "...",
      "# nothing here",
      "---",
      "---",
      "id: b",
      "owner: Mia",
      "--- # third",
      "id: d",
    ),
  },
  {
    name: "changes a document beside one that is broken",
    text: lines("id: [", "---", "id: b"),
    changes: [{ set: ["id"], value: "c" }],
    result: lines("id: [", "---", "id: c"),
  },
  {
    name: "removes the line of an entry",
    text: lines(
      "id: spring",
      "note: |",
      "  long",
      "  text",
      "# why",
      "max: 3 # yes",
      "channels:",
      "  - email",
      "  - sms",
    ),
    changes: [{ remove: ["note"] }, { remove: ["max"] }, { remove: ["channels", 1] }],
    result: lines("id: spring", "# why", "channels:", "  - email"),
  },
  {
    name: "removes the only entry, and one that shares its line with a dash",
    text: lines("- id: spring", "  max: 3", "- channels:", "    - email"),
    changes: [{ remove: [0, "id"] }, { remove: [1, "channels", 0] }],
    result: lines("- max: 3", "- channels: []"),
  },
  {
    name: "removes between brackets",
    text: lines("channels: [email, sms, push]", "days: {", "  a: 1, # one", "  b: 2 # two", "  }"),
    changes: [{ remove: ["channels", 1] }, { remove: ["days", "b"] }],
    result: lines("channels: [email, push]", "days: {", "  a: 1, # one", "  }"),
  },
  {
    name: "overrides what a merge key brings in",
    text: lines("base: &base { max: 9 }", "cap:", "  <<: *base"),
    changes: [{ set: ["cap", "max"], value: 3 }],
    result: lines("base: &base { max: 9 }", "cap:", "  <<: *base", "  max: 3"),
  },
  {
    name: "replaces an alias where it stands, and the last of a repeated key",
    text: lines("base: &base 9", "max: *base", "id: a", "id: b"),
    changes: [
      { set: ["max"], value: 3 },
      { set: ["id"], value: "c" },
    ],
    result: lines("base: &base 9", "max: 3", "id: a", "id: c"),
  },
];

describe("textEdits of YAML", () => {
  it.each(EXAMPLES)("$name", async ({ text, changes, result }) => {
    expect(await fixed(FILE, text, ...changes)).toBe(result);
  });

  it.each<{ name: string; text: string; change: PathChange }>([
    {
      name: "inside what an alias repeats elsewhere",
      text: lines("base: &base { max: 9 }", "cap: *base"),
      change: { set: ["base", "max"], value: 3 },
    },
    {
      name: "inside an alias",
      text: lines("base: &base { max: 9 }", "cap: *base"),
      change: { set: ["cap", "max"], value: 3 },
    },
    {
      name: "that takes out an anchor",
      text: lines("cap: [&max 9]", "max: *max"),
      change: { remove: ["cap"] },
    },
    {
      name: "in a map that has no brackets of its own",
      text: lines("caps: [max: 9, 1]"),
      change: { set: ["caps", 0, "per"], value: "1d" },
    },
    {
      name: "of a list that a merge key brings in",
      text: lines("base: &base { days: [1] }", "cap: { <<: *base }"),
      change: { append: ["cap", "days"], value: 2 },
    },
    {
      name: "inside a text that holds JSON",
      text: lines(`targeting: '{"max": 9}'`),
      change: { set: ["targeting", "max"], value: 3 },
    },
    { name: "that appends to a map", text: lines("cap: { max: 9 }"), change: { append: ["cap"], value: 3 } },
    {
      name: "below an item that is not there",
      text: lines("caps: [1]"),
      change: { set: ["caps", 4], value: 3 },
    },
    { name: "of the whole document", text: lines("cap: 1"), change: { set: [], value: 3 } },
    { name: "of a removed key that is not there", text: lines("cap: 1"), change: { remove: ["max"] } },
    {
      name: "that makes the key __proto__",
      text: lines("cap: 1"),
      change: { set: ["__proto__", "x"], value: 3 },
    },
    {
      name: "where single carriage returns end the lines",
      text: "id: a\rmax: 1\r",
      change: { set: ["max"], value: 3 },
    },
  ])("makes no change $name", async ({ text, change }) => {
    expect(await textEdits(changesOf(FILE, text, [change]), text)).toEqual([]);
  });

  it("makes all changes of a fix or none", async () => {
    const text = lines("id: a");
    const changes = changesOf(FILE, text, [{ set: ["id"], value: "b" }, { remove: ["max"] }]);
    expect(await textEdits(changes, text)).toEqual([]);
  });

  it("does not change what a place points at by its offsets alone", async () => {
    const text = lines("id: a");
    const at = { ...place(documentsOf(FILE, text)[0], ["id"]), offsets: [0, 2] as const };
    expect(await textEdits([{ set: at, value: "b" }], text)).toEqual([]);
  });

  it("does not touch a value that is already so, however it is written", async () => {
    const text = lines("cap:", "  max: 0x3", "  per: '1d'");
    expect(await fixed(FILE, text, { set: ["cap"], value: { per: "1d", max: 3 } })).toBe(text);
  });

  it("leaves a document alone that is too long to be read twice", async () => {
    const text = lines("id: a", `# ${"x".repeat(200_000)}`);
    expect(await textEdits(changesOf(FILE, text, [{ set: ["id"], value: "b" }]), text)).toEqual([]);
  });

  it("names the file, and offsets of the whole text", async () => {
    const text = lines("id: a", "---", "max: 9");
    const changes = changesOf(FILE, text, [{ set: ["max"], value: 3, index: 1 }]);
    expect(await textEdits(changes, text)).toEqual([{ file: FILE, start: 15, end: 16, text: "3" }]);
  });
});
