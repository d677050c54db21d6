/** The page as text, read as a browser reads it. What it does in one is in html.browser.test.ts. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import type { Report, Score } from "../../src/model/index.ts";
import { html as markup, prose } from "../../src/report/html/markup.ts";
import { html } from "../../src/report/html.ts";
import { hostileReport, hostileSource, hostileText } from "./hostile.ts";
import { FINDINGS, REPORT, source } from "./sample.ts";

type Element = DefaultTreeAdapterTypes.Element;

function written(report: Report, texts: (file: string) => string | undefined = source): string {
  return [...html(report, { color: false, width: 80, source: texts })].join("");
}

/** Characters that Unicode keeps for nobody: a browser shows them as it shows any it has no picture of. */
const HARMLESS = "noncharacter-in-input-stream";

/** The elements of a page, in its order. Fails where a parser has to guess. */
function elementsOf(page: string): Element[] {
  const errors: string[] = [];
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(parse(page, { onParseError: ({ code }) => code !== HARMLESS && errors.push(code) }));
  expect(errors).toEqual([]);
  return found;
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The shape of a page: its elements with the names of their attributes, without any text. */
function shapeOf(page: string): string[] {
  return elementsOf(page).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(" "));
}

/** What the page is made with. */
const OWN = elementsOf(written(REPORT));
const KNOWN_ELEMENTS: ReadonlySet<string> = new Set(OWN.map(({ tagName }) => tagName));
const KNOWN_ATTRIBUTES: ReadonlySet<string> = new Set(
  OWN.flatMap(({ attrs }) => attrs.map(({ name }) => name)),
);

/** The rows of the table in an element, as HTML. */
function tableOf(element: Element): string {
  return serialize(element)
    .replace(/^[\s\S]*<tbody>/, "<tbody>")
    .replace(/<\/table>[\s\S]*$/, "");
}

describe("html", () => {
  const all = (tag: string) => OWN.filter(({ tagName }) => tagName === tag);

  it("says the verdict first", () => {
    expect(all("h1").map(textOf)).toEqual(["✕ Failed"]);
    expect(all("h2").map(textOf)).toEqual(["Scores", "Where data goes", "Findings and reasons", "Sources"]);
    const passed: Report = {
      ...REPORT,
      verdict: { ...REPORT.verdict, passed: true, reasons: [], aboveLimit: [] },
    };
    expect(written(passed)).toMatch(/<h1[^>]*>.*✓.*Passed: no errors, and no campaign scores above 60<\/h1>/);
  });

  it("draws every score as a sum that is right", () => {
    const breakdowns = OWN.filter((element) => attribute(element, "class") === "breakdown");
    expect(breakdowns).toHaveLength(REPORT.scores.length);
    for (const breakdown of breakdowns) {
      const points = elementsOf(`<!doctype html><table>${tableOf(breakdown)}</table>`)
        .filter((element) => element.tagName === "th" && attribute(element, "scope") === "row")
        .map((cell) => Number(textOf(cell).replace("−", "-").replace("= ", "")));
      const total = points.pop();
      expect(points.reduce((sum, part) => sum + part, 0)).toBe(total);
    }
  });

  it("begins every bar where the one before ended", () => {
    const score = REPORT.scores.find(({ id }) => id === "new-mums");
    const page = written({ ...REPORT, scores: score ? [score] : [] });
    const bars = elementsOf(page)
      .filter(
        (element) =>
          element.tagName === "rect" && /^(start|up|down)$/.test(attribute(element, "class") ?? ""),
      )
      .map((bar) => [Number(attribute(bar, "x")), Number(attribute(bar, "width"))]);
    expect(bars).toEqual([
      [0, 20],
      [20, 6],
      [26, 14],
      [31, 9],
      [31, 2],
      [33, 41],
    ]);
  });

  it("says what changed, and what is fixed", () => {
    const change = { kind: "campaign", id: "new-mums", name: "New mums, win back", file: "x.yaml" } as const;
    const page = written({
      ...REPORT,
      changes: {
        ref: "main",
        commit: "c0ffee",
        scores: [
          { ...change, before: 60, after: 74 },
          { ...change, id: "gone", name: "Gone", before: 12, after: null },
        ],
        fixed: [FINDINGS.cap],
      },
    });
    const section = page.slice(page.indexOf('<h2 id="changes"'), page.indexOf('<h2 id="scores"'));
    const rows = elementsOf(`<!doctype html><title>x</title>${section.replace("</section>", "")}`)
      .filter(({ tagName }) => tagName === "tr")
      .map((row) => row.childNodes.map(textOf));
    expect(rows).toEqual([
      ["Name", "Before", "Now"],
      ["Campaign “New mums, win back”", "60", "74"],
      ["Campaign “Gone”", "12", "gone"],
    ]);
    expect(section).toContain("Since main");
    expect(section).toContain("Fixed (1)");
  });

  it("follows data from its source over the segment to the campaign", () => {
    const [flow] = OWN.filter((element) => element.tagName === "li" && textOf(element).includes("Reaches"));
    expect(flow && textOf(flow).replaceAll(/\s+/g, " ").trim()).toBe(
      "Data from“Panel of mothers” (from somebody people never met, Example Panels) Segmenti info “妊娠中のお客様 🤰”prenatal Reaches“New mums, win back”",
    );
  });

  it("links only to what is on the page", () => {
    const ids = new Set(OWN.flatMap((element) => attribute(element, "id") ?? []));
    const anchors = all("a").flatMap((link) => attribute(link, "href")?.match(/^#(.*)/)?.[1] ?? []);
    expect(anchors.length).toBeGreaterThan(10);
    for (const anchor of anchors) expect(ids).toContain(anchor);
  });

  it("lets nothing run or load but its own script and style", () => {
    const policy = all("meta").flatMap((meta) =>
      attribute(meta, "http-equiv") === undefined ? [] : (attribute(meta, "content") ?? ""),
    );
    const hash = (tag: string) =>
      `'sha256-${createHash("sha256").update(all(tag).map(textOf).join("")).digest("base64")}'`;
    expect(policy).toEqual([
      `default-src 'none'; script-src ${hash("script")}; style-src ${hash("style")}; base-uri 'none'; form-action 'none'`,
    ]);
    for (const { attrs } of OWN) {
      expect(attrs.filter(({ name }) => /^on|^(src|srcset|style|action)$/.test(name))).toEqual([]);
    }
  });

  it("leads to the web only over http", () => {
    const evil = { title: "Evil", url: "javascript:alert(1)", verified: "yes" } as const;
    const page = written({ ...REPORT, sources: { ...REPORT.sources, evil } });
    const links = elementsOf(page).flatMap((element) => attribute(element, "href") ?? []);
    expect(links.filter((link) => !link.startsWith("#"))).toEqual([REPORT.sources["gdpr-art-9"]?.url]);
  });

  it("has the same elements whatever the texts are", () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, text) => {
        const odd = elementsOf(written(report, hostileSource(text))).filter(
          ({ tagName, attrs }) =>
            !KNOWN_ELEMENTS.has(tagName) || attrs.some(({ name }) => !KNOWN_ATTRIBUTES.has(name)),
        );
        expect(odd).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("grows with the campaigns, not with what stands behind each of them", () => {
    const [, , campaign] = REPORT.scores;
    if (campaign === undefined) throw new Error("the sample has three scores");
    /** Every campaign reaches the first segment, and every segment the next. */
    const chain = (length: number) =>
      Array.from({ length }, (_, index): Score => {
        const next = index % 2 === 0 ? "s1" : `s${index + 2}`;
        const from = [{ kind: "segment", id: next }] as const;
        const kind = index % 2 === 0 ? "campaign" : "segment";
        return { ...campaign, kind, id: `s${index}`, reach: { ...campaign.reach, from } };
      });
    const size = (length: number) => written({ ...REPORT, scores: chain(length) }).length;
    expect(size(800) / size(400)).toBeLessThan(2.1);
  });
});

describe("a template", () => {
  it("leaves text text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { text: page } of [
          markup`<!doctype html><title>x</title><p title="${text}">${text}</p>`,
          markup`<!doctype html><title>x</title><p title="">${prose(text)}</p>`,
        ]) {
          expect(shapeOf(page).filter((shape) => shape !== "code")).toEqual([
            "html",
            "head",
            "title",
            "body",
            "p title",
          ]);
        }
      }),
    );
  });

  it("sets code between backticks", () => {
    expect(prose("Add `<owner>` to it").text).toBe("Add <code>&#60;owner&#62;</code> to it");
  });
});
