/** Template tokens: what is one, what it does, and which fields it reads. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensIn, withoutTokens } from "../../src/copy/tokens.ts";

/** Braze writes it before a name, as templates do in this language. */
const DOLLAR = "$";

/** Kind and names of the only token in a text. */
function only(text: string) {
  const [token, ...others] = tokensIn(text);
  expect(others).toEqual([]);
  return token && [token.kind, ...token.names];
}

describe("a value", () => {
  it.each([
    ["{{ person.due_date }}", "person.due_date"],
    ["{{person.due_date|date:'d. F'}}", "person.due_date"],
    ["{{ first_name | default: 'pregnant friend' }}", "first_name"],
    ["{{- name -}}", "name"],
    ["{{{ raw_html }}}", "raw_html"],
    [`{{${DOLLAR}{first_name}}}`, "first_name"],
    ["{{ contact.firstname }}", "contact.firstname"],
    ["%%=v(@diagnosis)=%%", "v", "diagnosis"],
    ["%%First Name%%", "First Name"],
    ["*|FNAME|*", "FNAME"],
    ["{contactfield=due_date|date}", "due_date"],
    ["{contactfield=firstname|my pregnant friend}", "firstname"],
    ["{companyfield=companyname}", "companyname"],
  ])("%s", (text, ...names) => {
    expect(only(`Hello ${text}, good day`)).toEqual(["value", ...names]);
  });

  it("is named by the text it looks up", () => {
    expect(only("{{ person|lookup:'Due Date'|default:'soon' }}")).toEqual(["value", "person", "Due Date"]);
    expect(only(`%%=AttributeValue("Due_Date")=%%`)).toEqual(["value", "AttributeValue", "Due_Date"]);
    expect(only(`{{ personalization_token("contact.due_date", "soon") }}`)).toEqual([
      "value",
      "personalization_token",
      "contact.due_date",
    ]);
    expect(only(`{{ person["Due Date"] }}`)).toEqual(["value", "person", "Due Date"]);
  });

  it("reads Braze's attributes inside two kinds of braces", () => {
    expect(only(`{{custom_attribute.${DOLLAR}{due_date} | default: 'soon'}}`)).toEqual([
      "value",
      "custom_attribute.",
      "due_date",
    ]);
  });
});

describe("a condition", () => {
  it.each([
    ["{% if person.pregnant %}", "if", "person.pregnant"],
    ["{%- elsif stage == 'menopause' -%}", "elsif", "stage", "menopause"],
    ["{% unless user.religion %}", "unless", "user.religion"],
    [
      `{% if {{custom_attribute.${DOLLAR}{pregnant}}} == true %}`,
      "if",
      "custom_attribute.",
      "pregnant",
      "true",
    ],
    ["{{#if has_diabetes}}", "if", "has_diabetes"],
    ["{{else if has_diabetes}}", "else", "if", "has_diabetes"],
    ["{{#pregnant}}", "pregnant"],
    ["{{^pregnant}}", "pregnant"],
    ["{{ 'Mum' if person.pregnant else 'You' }}", "if", "person.pregnant", "else", "Mum", "You"],
    [`%%[ IF @stage == "pregnant" THEN ]%%`, "IF", "stage", "THEN", "pregnant"],
    [`%%=IIF(@pregnant, "Mum", "You")=%%`, "IIF", "pregnant", "Mum", "You"],
    ["*|IF:PREGNANT=yes|*", "IF", "PREGNANT", "yes"],
  ])("%s", (text, ...names) => {
    expect(only(text)).toEqual(["condition", ...names]);
  });
});

describe("neither", () => {
  it.each([
    "{% endif %}",
    "{% assign x = person.pregnant %}",
    "{% comment %}",
    "{# pregnant #}",
    "{{! pregnant }}",
    "{{/if}}",
    "{{else}}",
    "{{#each pregnant_customers}}",
    "%%[ SET @x = 1 ]%%",
    "*|END:IF|*",
    "*|ELSE:|*",
  ])("%s", (text) => {
    expect(only(text)).toEqual(["other"]);
  });
});

describe("prose", () => {
  it.each([
    "100%% wool, 50%% off",
    "{{ nobody closed this. Are you there?",
    "*| a star and a bar",
    "{contactfield=firstname and no more",
    "a {single} brace, 5 % and [brackets]",
  ])("%s", (text) => {
    expect(tokensIn(text)).toEqual([]);
  });

  it("ends a token that was never closed where the next one opens", () => {
    const text = "{{ first_name, are you well? {{ last_name }}";
    expect(tokensIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["{{ last_name }}"]);
  });
});

const SIGNS = [
  "{{",
  "}}",
  "{%",
  "%}",
  "{#",
  "#}",
  "%%=",
  "=%%",
  "%%[",
  "]%%",
  "%%",
  "*|",
  "|*",
  "{contactfield=",
  "{",
  "}",
  "${",
  "'",
  '"',
  "|",
];
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS),
      fc.constantFrom(" if ", "lookup:", "person.pregnant", " ", "\n"),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  it("has its tokens in order, inside it, one after the other", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of tokensIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps every character outside its tokens where it was", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokensIn(text);
        const prose = withoutTokens(text, tokens);
        expect(prose.length).toBe(text.length);
        const isInside = (at: number) => tokens.some(({ start, end }) => at >= start && at < end);
        for (let at = 0; at < text.length; at++) expect(prose[at]).toBe(isInside(at) ? " " : text[at]);
      }),
    );
  });
});
