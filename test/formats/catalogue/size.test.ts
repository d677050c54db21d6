import { expect, it } from "vitest";
import { peopleIn } from "../../../src/formats/catalogue/size.ts";
import { documentOf } from "../harness/documents.ts";

const said = (value: string) =>
  peopleIn({ value, at: { document: documentOf({}), path: [] }, origin: "declared" })?.value;

it.each([
  ["410000", 410_000],
  ["410,000", 410_000],
  ["1.200.000", 1_200_000],
  ["2.4M", 2_400_000],
  ["88k", 88_000],
  ["~3 mm", 3_000_000],
  ["1B", 1_000_000_000],
  ["10-20M", undefined],
  ["12%", undefined],
  ["5 km", undefined],
  ["", undefined],
])("%s", (text, people) => expect(said(text)).toBe(people));
