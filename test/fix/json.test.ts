import { describe, expect, it } from "vitest";
import { fixed, type PathChange } from "./support.ts";

const FILE = "campaigns.json";

describe("textEdits of JSON", () => {
  it.each<{ name: string; text: string; changes: PathChange[]; result: string }>([
    {
      name: "adds lines indented like the file",
      text: '{\n\t"id": "a",\n\t"days": [\n\t\t1\n\t]\n}\n',
      changes: [
        { append: ["days"], value: 2 },
        { set: ["transparency", "why"], value: "x" },
      ],
      result:
        '{\n\t"id": "a",\n\t"days": [\n\t\t1,\n\t\t2\n\t],\n\t"transparency": {\n\t\t"why": "x"\n\t}\n}\n',
    },
    {
      name: "stays on the line where everything is on one",
      text: '[{"id": "a", "days": []}]',
      changes: [
        { append: [0, "days"], value: { a: 1 } },
        { set: [0, "max"], value: 3 },
      ],
      result: '[{"id": "a", "days": [{ "a": 1 }], "max": 3}]',
    },
    {
      name: "replaces a value and nothing around it",
      text: '{ "max":9 ,"id":"a" }',
      changes: [{ set: ["max"], value: null }],
      result: '{ "max":null ,"id":"a" }',
    },
    {
      name: "removes entries with their commas",
      text: '{\n  "a": 1,\n  "b": 2,\n  "c": [1, 2, 3],\n  "d": [1]\n}',
      changes: [{ remove: ["b"] }, { remove: ["c", 0] }, { remove: ["c", 2] }, { remove: ["d"] }],
      result: '{\n  "a": 1,\n  "c": [2]\n}',
    },
    {
      name: "keeps the line breaks of Windows",
      text: '{\r\n  "id": "a"\r\n}\r\n',
      changes: [{ set: ["cap"], value: { max: 3 } }],
      result: '{\r\n  "id": "a",\r\n  "cap": {\r\n    "max": 3\r\n  }\r\n}\r\n',
    },
    {
      name: "leaves a text that holds JSON alone",
      text: '{"targeting": "{\\"max\\": 9}"}',
      changes: [{ set: ["targeting", "max"], value: 3 }],
      result: '{"targeting": "{\\"max\\": 9}"}',
    },
  ])("$name", async ({ text, changes, result }) => {
    expect(await fixed(FILE, text, ...changes)).toBe(result);
  });
});
