import { beforeAll, describe, expect, it } from "vitest";
import { readFilter } from "../../../src/formats/sfmc/filter-definition.ts";
import { loadXml } from "../../../src/formats/sfmc/xml.ts";
import { Cursor } from "../../../src/formats/shared/cursor.ts";
import { documentOf } from "../harness/documents.ts";
import { sentence } from "../harness/sentence.ts";

beforeAll(loadXml);

function read(xml: string): string {
  const node = readFilter(Cursor.of(documentOf(xml)));
  return node ? sentence(node) : "nothing";
}

const condition = (inner: string) =>
  `<FilterDefinition><ConditionSet Operator="AND"><Condition Key="A.B" Operator="Equal">${inner}</Condition></ConditionSet></FilterDefinition>`;

describe("a filter in XML", () => {
  it("is read with its values as they are meant", () => {
    expect(read(condition("<Value>a &lt; b &#38; c</Value>"))).toBe('all(profile B eq "a < b &#38; c")');
    expect(read(condition("<Value><![CDATA[007]]></Value>"))).toBe('all(profile B eq "007")');
  });

  it.each([
    ["cut off", "<FilterDefinition><ConditionSet"],
    ["of another kind", "<Filter><Condition/></Filter>"],
    ["no XML", "Email is not null"],
    [
      "with entities of its own",
      `<!DOCTYPE f [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${condition("<Value>&b;</Value>")}`,
    ],
    ["with a file to fetch", `<!doctype f SYSTEM "file:///etc/passwd">${condition("<Value>x</Value>")}`],
    ["nested without end", `<FilterDefinition>${"<ConditionSet>".repeat(5000)}`],
    [
      "nested too deep",
      `<FilterDefinition>${"<ConditionSet>".repeat(500)}${"</ConditionSet>".repeat(500)}</FilterDefinition>`,
    ],
  ])("%s is kept as a filter nobody knows more of", (_, xml) => {
    expect(read(xml)).toBe("other filter");
  });
});
