import { describe, expect, it } from "vitest";
import { readIdFiles } from "../../src/config/index.ts";
import { repository } from "./repository.ts";

const namesIn = async (name: string, content: string) => {
  const top = repository({ [name]: content });
  return Object.fromEntries(await readIdFiles([`${top}/${name}`]));
};

const NAMES = { "6003": "Pregnancy", "6004": "Gardening" };

describe("a list of ids", () => {
  it.each<[string, string, string]>([
    ["a table with a heading", "a.csv", "id,name\n6003,Pregnancy\n6004,Gardening\n"],
    [
      "columns in another order, and others",
      "a.csv",
      "Size,Audience Name,Audience ID\n1,Pregnancy,6003\n2,Gardening,6004",
    ],
    ["columns as an API calls them", "a.csv", "listId,name\n6003,Pregnancy\n6004,Gardening"],
    ["two columns without a heading", "a.csv", "6003,Pregnancy\n6004,Gardening"],
    ["semicolons", "a.csv", "id;name\n6003;Pregnancy\n6004;Gardening"],
    ["tabs", "a.tsv", "id\tname\n6003\tPregnancy\n6004\tGardening"],
    [
      "a byte-order mark and line breaks of Windows",
      "a.csv",
      "\uFEFFid,name\r\n6003,Pregnancy\r\n6004,Gardening\r\n",
    ],
    ["names by id", "a.json", JSON.stringify(NAMES)],
    [
      "a list of objects",
      "a.json",
      `[{"id": 6003, "name": "Pregnancy"}, {"id": "6004", "name": "Gardening"}]`,
    ],
    [
      "a page",
      "a.json",
      `{"data": [{"id": "6003", "name": "Pregnancy"}, {"id": "6004", "attributes": {"name": "Gardening"}}]}`,
    ],
  ])("may be %s", async (_, name, content) => {
    expect(await namesIn(name, content)).toEqual(NAMES);
  });

  it("may have commas and line breaks in its names", async () => {
    expect(await namesIn("a.csv", 'id,name\n1,"Babies, 0 to 12\nmonths"')).toEqual({
      1: "Babies, 0 to 12\nmonths",
    });
  });

  it.each<[string, string, string, string]>([
    ["no such columns", "a.csv", "key,label,size\n1,a,2", "a.csv:1: Its first line has to name the columns"],
    [
      "digits that a spreadsheet lost",
      "a.csv",
      "id,name\n1,a\n6.003E+12,b",
      "a.csv:3: The id 6.003E+12 has lost digits",
    ],
    ["digits that JSON loses", "a.json", `[{"id": 60030000002013344999, "name": "b"}]`, "has lost digits"],
    ["a row without a name", "a.csv", "id,name\n1,", "a.csv:2: An entry lacks its id or its name"],
    ["a quote that is not closed", "a.csv", 'id,name\n1,"a', "cannot be read as a table"],
    ["JSON that is broken", "a.json", "[", "It is no JSON"],
    ["names that are no text", "a.json", `{"1": {"a": 1}}`, "An entry lacks its id or its name"],
  ])("is refused for %s", async (_, name, content, message) => {
    await expect(namesIn(name, content)).rejects.toThrow(message);
  });

  it("gives way to a later one", async () => {
    const top = repository({ "a.csv": "1,old\n2,kept", "b.csv": "1,new" });
    const names = await readIdFiles([`${top}/a.csv`, `${top}/b.csv`]);
    expect(Object.fromEntries(names)).toEqual({ 1: "new", 2: "kept" });
  });
});
