import { describe, expect, it } from "vitest";
import { documentOf, problemsOf, textAt } from "./support.ts";

/** A name that a substitution looks up. */
const B = "$" + "{B}";

const template = (value: string) => `Resources:\n  A: ${value}\n`;

describe("the short functions of CloudFormation", () => {
  it.each([
    ["!Ref B", { Ref: "B" }],
    ["!Condition B", { Condition: "B" }],
    [`!Sub "${B}-x"`, { "Fn::Sub": `${B}-x` }],
    ["!GetAtt B.Arn", { "Fn::GetAtt": "B.Arn" }],
    ["!GetAtt [B, Arn]", { "Fn::GetAtt": ["B", "Arn"] }],
    ["!Join ['-', [a, !Ref B]]", { "Fn::Join": ["-", ["a", { Ref: "B" }]] }],
    [
      "!Transform { Name: x, Parameters: { a: !If [c, 1, 2] } }",
      { "Fn::Transform": { Name: "x", Parameters: { a: { "Fn::If": ["c", 1, 2] } } } },
    ],
  ])("%s", (text, value) => {
    expect(documentOf("a.yaml", template(text)).value).toEqual({ Resources: { A: value } });
  });

  it("stand where they are written", () => {
    const document = documentOf("a.yaml", template("!Sub name-x"));
    expect(textAt(document, ["Resources", "A", "Fn::Sub"])).toBe("name-x");
  });

  it("are no tags of other files, and other tags are none of a template's", () => {
    expect(problemsOf("a.yaml", "name: !Ref B\n")).toHaveLength(1);
    expect(problemsOf("a.yaml", template("!Reff B"))).toHaveLength(1);
    expect(problemsOf("a.yaml", template("!!js/function 'x'"))).toHaveLength(1);
  });

  it("give no way to a prototype", () => {
    const { value } = documentOf("a.yaml", template("!Transform { __proto__: { polluted: 1 } }"));
    expect(JSON.stringify(value)).toContain("__proto__");
    expect(Object({}).polluted).toBeUndefined();
  });
});
