import catalogue from "../../../src/formats/catalogue/index.ts";
import { formatTable } from "../harness/table.ts";

formatTable(catalogue, "catalogue/prices.csv", [
  ["/2/1", "segment 0 id", "rw-104"],
  ["/2/0", "segment 0 name", "Planning a nursery"],
  ["/2/3", "segment 0 description", 'Looked at cots and\n"small socks" lately'],
  ["/2", "segment 0 conditions", "all(interest segment “Family > At home > Planning a nursery”)"],
  ["/2/2", "segment 0 conditions.children.0.name", "Family > At home > Planning a nursery"],
  ["/2/6", "segment 0 size", 410_000],
  ["/2/4", "segment 0 sources.0.id", "fixtures/formats/catalogue/prices.csv: Rowan & Wick"],
  ["/4/0", "segment 1 name", "Sows early"],
  ["/4", "segment 1 conditions", "all(interest segment “Home | Garden | Sows early”)"],
  ["/4", "segment 1 description", undefined],
  ["/4/6", "segment 1 size", 2_400_000],
  // The same segment at another price is the same segment.
  ["/6", "segment 2 conditions", "all(interest segment “Between two salaries”)"],
  ["/6/6", "segment 2 size", undefined],
  ["/2/4", "source 0 name", "Rowan & Wick"],
  ["/2/4", "source 0 supplier", "Rowan & Wick"],
  ["/2/4", "source 0 party", "third"],
  ["/6/4", "source 1 name", "Millrace"],
  ["", "source 2", undefined],
]);

formatTable(catalogue, "catalogue/dictionary.tsv", [
  ["/2/0", "segment 0 id", "hh_net_worth"],
  ["/2", "segment 0 conditions", "all(profile hh_net_worth exists)"],
  ["/2/1", "segment 0 description", "What a household owns, less its debts"],
  ["/3/0", "segment 1 name", "garden_size_m2"],
  // The same field in another table is the same field.
  ["", "segment 2", undefined],
  ["", "source 0", undefined],
]);

formatTable(catalogue, "catalogue/names.csv", [
  ["/1/0", "segment 0 name", "Chair buyers"],
  ["/1", "segment 0 conditions", "all(interest segment “Chair buyers”)"],
  ["/3/0", "segment 1 name", "Lamps, and shades"],
  ["", "source 0", undefined],
]);

formatTable(catalogue, "catalogue/two-names.csv", [
  ["/2/0", "segment 0 name", "Autumn buy"],
  ["/2", "segment 0 conditions", "all(interest segment “Casino evenings”)"],
  ["/2/1", "segment 0 conditions.children.0.name", "Casino evenings"],
]);

formatTable(catalogue, "catalogue/rows.ndjson", [
  ["/1/0", "segment 0 id", "71"],
  ["/1/1", "segment 0 name", "Reads about lamps"],
  ["/1/3", "segment 0 size", 90_000],
  ["/2/1", "segment 1 name", "Casino evenings"],
  ["/2/3", "segment 1 size", undefined],
  ["/1/2", "source 0 party", "third"],
  ["/2/2", "source 1 name", "Rowan & Wick"],
]);
