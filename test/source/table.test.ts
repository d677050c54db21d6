import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Row, Table } from "../../src/model/index.ts";
import { loadTables, parseSource, sourceFromText } from "../../src/source/index.ts";
import { documentOf, problemsOf, said, textAt } from "./support.ts";

await loadTables(["a.csv"]);

function tableOf(name: string, text: string) {
  const document = documentOf(name, text);
  if (!(document.value instanceof Table)) throw new Error("expected a table");
  const rows: Row[] = [document.value.head];
  document.value.eachRow((row) => rows.push(row));
  return { document, rows };
}

const cells = (name: string, text: string) => tableOf(name, text).rows.map((row) => row.cells);

describe("CSV and TSV", () => {
  it.each([
    [
      "commas",
      "a.csv",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolons",
      "a.csv",
      "a;b\n1,5;2\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    ["tabs, whatever else is in the line", "a.tsv", "a, b, c\td\n", [["a, b, c", "d"]]],
    [
      "a byte-order mark and Windows' line breaks",
      "a.csv",
      "\uFEFFa,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["quotes, breaks and commas in a cell", "a.csv", 'a\n"x\n""y"", z"\n', [["a"], ['x\n"y", z']]],
    ["rows of several lengths", "a.csv", "a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]],
    ["a quote inside a text", "a.csv", 'a\n6" pipe\n', [["a"], ['6" pipe']]],
    ["empty lines", "a.csv", "\n\na\n\n1\n", [["a"], ["1"]]],
  ])("reads %s", (_, name, text, expected) => {
    expect(cells(name, text)).toEqual(expected);
  });

  it("finds nothing in an empty file", () => {
    expect(parseSource(sourceFromText("a.csv", "\n"))).toEqual({ documents: [], problems: [] });
  });

  it("says where a quote is never closed", () => {
    expect(problemsOf("a.csv", 'name\nx\n"y\nz\n')).toEqual([
      "3:1 broken: A quote is never closed in the rows from here on. Add the missing one, and write two quotes for one that belongs to the text.",
    ]);
  });

  it("knows where every cell stands", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("", '"', '""', "\n", "a\r\nb", ",", ";", "\t", " x "));
    const line = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1 }),
        fc.constantFrom("\n", "\r\n", "\n\n"),
        (lines, lineBreak) => {
          const text = lines.map((row) => row.map(quoted).join(",")).join(lineBreak);
          const { document, rows } = tableOf("a.csv", `h,h,h,h,h,h,h,h,h\n${text}`);
          expect(rows.slice(1).map((row) => row.cells)).toEqual(
            lines.map((row) => row.map((it) => it.trim())),
          );
          for (const { line, cells: found } of rows) {
            const written = found.map((_, column) => unquoted(textAt(document, [line, column])).trim());
            expect(written).toEqual(found);
          }
        },
      ),
    );
  });
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const unquoted = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

describe("NDJSON", () => {
  it("is a document a line, with its place in the file", () => {
    const text = '{"a": {"b": 1}}\n\n{"a": {"b": 2}}\r\n[3]';
    const { documents, problems } = parseSource(sourceFromText("a.ndjson", text));
    expect(problems).toEqual([]);
    expect(documents.map(({ value }) => value)).toEqual([{ a: { b: 1 } }, { a: { b: 2 } }, [3]]);
    const [, second] = documents;
    expect(second?.locate(["a", "b"]).start).toEqual({ offset: 29, line: 3, column: 13 });
    expect(second?.index).toBe(1);
  });

  it("tells of a broken line and of a repeated key, and reads the others", () => {
    const text = '{"a": [1]}\n{"a" 1}\n{"a": [1], "a": [2]}\n';
    const { documents, problems } = parseSource(sourceFromText("a.jsonl", text));
    expect(documents.map(({ value }) => value)).toEqual([{ a: [1] }, { a: [2] }]);
    expect(problems.map(said)).toEqual([
      "2:6 broken: A colon is missing between the name and its value.",
      "3:12 duplicateKey: a, 3",
    ]);
  });

  it("is a table where every line is a flat object in no format", () => {
    const { document, rows } = tableOf("a.jsonl", '{"name": "x", "n": 1}\n{"n": 2, "m": null}\n');
    expect(rows.map((row) => row.cells)).toEqual([
      ["name", "n", "m"],
      ["x", "1", ""],
      ["", "2", ""],
    ]);
    expect(textAt(document, [2, 1])).toBe("2");
  });
});
