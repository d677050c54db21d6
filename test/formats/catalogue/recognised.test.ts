/** Which tables are lists of segments. */
import { expect, it } from "vitest";
import { FORMATS } from "../../../src/formats/index.ts";
import { recognise } from "../../../src/formats/recognise.ts";
import { loadTables, parseSource, sourceFromText } from "../../../src/source/index.ts";

await loadTables(["a.csv"]);

function isList(text: string, name = "a.csv"): boolean {
  const [document] = parseSource(sourceFromText(name, text)).documents;
  return document !== undefined && recognise(document).format?.key === "catalogue";
}

it.each([
  ["prices of segments", "Segment,CPM\nGardeners,1.20\n"],
  ["semicolons", "audience_name;reach\nGardeners;12000\n"],
  ["a provider beside a name", "Name,Data Provider\nGardeners,Acme\n"],
  ["a tree by its cells", "Path,Note\nHome,x\nHome > Garden,y\nHome > Garden > Seeds,z\n"],
  ["a tree with slashes", "id,path\n1,/Home\n2,/Home/Garden\n"],
  ["a dictionary of fields", "column,type\nnet_worth,int\n"],
  ["names under a heading", "Interest\nGardening\n"],
  ["names alone", "Gardeners\nNew parents\n"],
])("%s", (_, text) => expect(isList(text)).toBe(true));

it.each([
  ["a header and no row", "Segment,CPM\n"],
  ["numbers", "1,2\n3,4\n"],
  ["one column of numbers", "12\n13\n"],
  ["one column of days", "2027-01-01\n2027-01-02\n"],
  ["one column of pages", "https://example.com/a\nhttps://example.com/b\n"],
  ["one column of addresses", "segment\nann@example.com\n"],
  ["people with their segment", "name,email,segment\nAnn,ann@example.com,gold\n"],
  ["people by another heading", "Segment,First Name\ngold,Ann\n"],
  ["furniture", "id,name,price,size\n1,Oak cot,299,120\n"],
  ["files", "path,size\nsrc/a.ts,12\nsrc/b.ts,14\n"],
])("not %s", (_, text) => expect(isList(text)).toBe(false));

it("leaves rows of an API to the platform they come from", () => {
  const line = '{"listId": "1", "name": "Gardeners", "processingType": "MANUAL"}\n';
  const { documents } = parseSource(sourceFromText("a.ndjson", line + line), (value) =>
    FORMATS.some((format) => format.detect(value)),
  );
  expect(documents.map((document) => recognise(document).format?.key)).toEqual(["hubspot", "hubspot"]);
});
