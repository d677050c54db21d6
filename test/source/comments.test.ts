import { describe, expect, it } from "vitest";
import { commentsOf, parseSource, sourceFromText } from "../../src/source/index.ts";

function commentsIn(text: string, name = "a.yaml") {
  return parseSource(sourceFromText(name, text)).documents.map(commentsOf);
}

describe("commentsOf", () => {
  it("tells a comment's text, its place and whether it has the line for itself", () => {
    const text = "a: 1\n  # creepcheck-disable-next-line x -- why \nb: 2 # creepcheck-y\n";
    expect(commentsIn(text)).toEqual([
      [
        { text: "creepcheck-disable-next-line x -- why", line: 2, column: 3, offset: 7, ownLine: true },
        { text: "creepcheck-y", line: 3, column: 6, offset: text.indexOf("# creepcheck-y"), ownLine: false },
      ],
    ]);
  });

  it.each([
    ["double quotes", 'a: "x # creepcheck-y"'],
    ["double quotes over several lines", 'a: "x\n  # creepcheck-y\n  z"'],
    ["single quotes", "a: 'x # creepcheck-y'"],
    ["a block", "a: |\n  x\n  # creepcheck-y\n  z"],
    ["the last line of a block", "a: >-\n  x\n  # creepcheck-y"],
    ["a plain text", "a: x#creepcheck-y"],
    ["a key", '"# creepcheck-y": 1'],
    ["no comment at all", "a: creepcheck-y"],
  ])("is not fooled by %s", (_, text) => {
    expect(commentsIn(text)).toEqual([[]]);
  });

  it.each([
    ["behind the sign of a block", "a: | # creepcheck-y\n  x\n", 1, 6],
    ["after a block", "a: |\n  x\n# creepcheck-y\n", 3, 1],
    ["within a flow collection", "a: [ # creepcheck-y\n  x ]\n", 1, 6],
    ["behind other words and signs", "a: 1 # see #12: creepcheck-y\n", 1, 6],
    ["behind a quoted #", "a: ' # ' # creepcheck-y\n", 1, 10],
    ["before the first value", "# creepcheck-y\na: 1\n", 1, 1],
    ["after the last value", "a: 1\n# creepcheck-y", 2, 1],
    ["between a key and its value", "a:\n  # creepcheck-y\n  b: 1\n", 2, 3],
    ["with Windows line breaks", "a: 1\r\n# creepcheck-y\r\nb: 1\r\n", 2, 1],
  ])("finds a comment %s", (_, text, line, column) => {
    expect(commentsIn(text)).toEqual([[expect.objectContaining({ line, column })]]);
  });

  it("gives each comment of a file once, with the document after it", () => {
    const text =
      "# creepcheck-1\na: 1 # creepcheck-2\n# creepcheck-3\n---\n# creepcheck-4\nb: 1\n# creepcheck-5\n";
    const texts = commentsIn(text).map((comments) => comments.map((comment) => comment.text));
    expect(texts).toEqual([
      ["creepcheck-1", "creepcheck-2"],
      ["creepcheck-3", "creepcheck-4", "creepcheck-5"],
    ]);
  });

  it("finds none in JSON", () => {
    expect(commentsIn('{"a": "# creepcheck-y"}', "a.json")).toEqual([[]]);
  });
});
