import { describe, expect, it } from "vitest";
import { objectPaths } from "../../../src/formats/shared/page.ts";
import { pointerOf } from "../../../src/model/index.ts";

describe("objects of a document", () => {
  it.each<[string, unknown, string[]]>([
    ["a bare object", { id: "1" }, [""]],
    ["a list", [{ id: "1" }, { id: "2" }], ["/0", "/1"]],
    ["a page of Meta or Klaviyo", { data: [{ id: "1" }, { id: "2" }], paging: {} }, ["/data/0", "/data/1"]],
    ["a page of HubSpot or Google", { results: [{ id: "1" }], paging: {} }, ["/results/0"]],
    ["one object in an envelope", { data: { id: "1" } }, ["/data"]],
    [
      "a list of pages",
      [{ results: [{ id: "1" }] }, { results: [{ id: "2" }] }],
      ["/0/results/0", "/1/results/0"],
    ],
    ["a page and a bare object in a list", [{ data: [{ id: "1" }] }, { id: "2" }], ["/0/data/0", "/1"]],
    ["a page with nothing on it", { data: [] }, []],
    ["an object with data of its own", { id: "1", data: "text" }, [""]],
    ["nothing", null, [""]],
  ])("%s", (_, value, pointers) => {
    expect(objectPaths(value).map(pointerOf)).toEqual(pointers);
  });

  it("stand under keys of the platform's own, when it has some", () => {
    expect(objectPaths({ lists: [{ id: "1" }] }, ["lists"]).map(pointerOf)).toEqual(["/lists/0"]);
    expect(objectPaths({ lists: [{ id: "1" }] }).map(pointerOf)).toEqual([""]);
  });
});
