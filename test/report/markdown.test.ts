/** The comment, read as GitHub reads it: GitHub-flavoured Markdown into a tree. */
import fc from "fast-check";
import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { escaped, fenced } from "../../src/report/markdown/escape.ts";
import { markdown } from "../../src/report/markdown.ts";
import { hostileReport, hostileSource, hostileText } from "./hostile.ts";
import { FINDINGS, REPORT, source } from "./sample.ts";

function written(report: Report, texts: (file: string) => string | undefined = source): string {
  return [...markdown(report, { color: false, width: 80, source: texts })].join("");
}

function* nodesOf(text: string): Iterable<Nodes> {
  const open: Nodes[] = [fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ("children" in node) open.push(...(node as Parents).children);
  }
}

/** The tags a comment is made with; a `<details>` line also holds escaped text. */
const OWN_HTML =
  /^(<details><summary>(🔴|🟡|🔵) <b>(error|warning|info)<\/b> [^<>]*<\/summary>|<\/details>|<\/?(code|sub)>)$/;

describe("markdown", () => {
  it("says the verdict first, then the scores, then folds the findings", () => {
    expect(written(REPORT).replace(/#### Segment.*(?=---)/s, "[…]\n\n")).toBe(`## creepcheck: failed

- **2 errors**
- **“New mums, win back” scores 74; the limit is 60**

2 errors, 1 warning and 1 info in 2 campaigns and 1 segment (4 files).

|  | Score | of 100 | Findings | Could be |
| --- | ---: | --- | --- | --- |
| Campaign “New mums, win back” | **74** | 🔴 creepy | 1 error and 1 warning | 66 to 86 |
| Campaign “Thank you for your order” | **12** | 🟢 welcome | none | 12 to 30 |
| Segment “妊娠中のお客様 🤰” | **45** | 🟡 uneasy | 1 info |  |

#### Campaign “New mums, win back”, 74 of 100, creepy: <code>campaigns/new-mums.yaml</code>

<details><summary>🔴 <b>error</b> “New mums, win back” reaches people who are probably pregnant, worked out from what they bought.</summary>

At <code>campaigns/new-mums.yaml:8:7</code>, <code>sensitive/pregnancy</code>

\`\`\`text
  7 │   segments:
> 8 │     - prenatal-vitamins-30d
  9 │ channels: [display, push]
\`\`\`

- Why: ${FINDINGS.pregnancy.why}
- Instead: ${FINDINGS.pregnancy.advice}
- Sources: GDPR Article 9: special categories of personal data; A survey made up for this test (2014) (not verified)
- A fix is known: Leave the segment out
- See <code>segments/vitamins.yaml:5</code>: the purchase it is read from

</details>

<details><summary>🟡 <b>warning</b> “New mums, win back” has no limit on how often one person sees it.</summary>

At <code>campaigns/new-mums.yaml:9:12</code>, <code>frequency/missing-cap</code>, medium confidence

\`\`\`text
  8 │     - prenatal-vitamins-30d
> 9 │ channels: [display, push]
\`\`\`

- Why: ${FINDINGS.cap.why}
- Instead: ${FINDINGS.cap.advice}
- Sources: A survey made up for this test (2014) (not verified)
- A fix is known: Add a cap of 3 impressions a day

</details>

[…]

---

<sub>Worst score 74 (creepy, “New mums, win back”), median 43, half between 27.5 and 58.5. A score is roughly how many people in 100 would call it creepy.</sub>

<sub>Not counted: 1 finding suppressed and 2 findings already in the baseline.</sub>

<sub>Not assessable from the files: consent (for 2 of 3), how often people see it (for 1 of 3).</sub>

<sub>No region is named, so the laws of all regions count.</sub>
`);
  });

  it("says of a change how it changed the scores, and leaves out those it did not touch", () => {
    const kept = {
      kind: "campaign",
      id: "new-mums",
      name: "New mums",
      file: "campaigns/new-mums.yaml",
    } as const;
    const added = { kind: "segment", id: "tokyo", name: "Tokyo", file: "campaigns/tokyo.json" } as const;
    const scores = [
      { ...kept, before: 61, after: 74 },
      { ...added, before: null, after: 45 },
    ];
    const changes = { ref: "main", commit: "c0ffee", scores, fixed: [FINDINGS.cap] };
    const text = written({ ...REPORT, findings: [], changes });
    expect(text).toContain("(4 files). Fixed since main: 1 finding.");
    expect(text.match(/^\| (Campaign|Segment).*$/gm)).toEqual([
      "| Campaign “New mums, win back” | 61 → **74** | 🔴 creepy | none | 66 to 86 |",
      "| Segment “妊娠中のお客様 🤰” | new **45** | 🟡 uneasy | none |  |",
    ]);
  });

  it("is calm when all is well", () => {
    const verdict = { passed: true, failOn: "error", maxScore: null, reasons: [], aboveLimit: [] } as const;
    const text = written({ ...REPORT, verdict, scores: [], findings: [], assumptions: [] });
    expect(text).toMatch(/^## creepcheck: passed\n\nPassed: no errors\.\n/);
  });

  it("fits into a comment, and says what did not", () => {
    const findings = Array.from({ length: 500 }, () => FINDINGS.pregnancy);
    const scores = Array.from({ length: 500 }, () => REPORT.scores).flat();
    const reasons = Array.from({ length: 500 }, (_, index) => `“${index}” scores 74; the limit is 60`);
    const text = written({ ...REPORT, findings, scores, verdict: { ...REPORT.verdict, reasons } });
    expect(text.length).toBeLessThan(65_536);
    const shown = text.split("<details>").length - 1;
    expect(shown).toBeGreaterThan(20);
    expect(text).toContain(`\n${500 - shown} more findings did not fit into a comment`);
    expect(text).toContain("and 490 more reasons");
  });

  it("is made of its own parts only, whatever the texts", () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, content) => {
        const text = written(report, hostileSource(content));
        for (const node of nodesOf(text)) {
          expect(["link", "image", "definition", "footnoteReference", "delete", "emphasis"]).not.toContain(
            node.type,
          );
          if (node.type === "html") expect(node.value).toMatch(OWN_HTML);
          if (node.type === "text") expect(node.value).not.toMatch(/[@#!]\w|:\/\/|\bwww\./);
          if (node.type === "tableRow") expect(node.children).toHaveLength(5);
        }
        expect(text).not.toMatch(/^\s*::|##\w*\[/m);
        // GitLab takes a line that begins with a slash for an order to itself.
        expect(text).not.toMatch(/^\s*\//m);
      }),
    );
  });
});

describe("escaped", () => {
  it("reads as the text it was, but for what is unseen", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const paragraph = [...nodesOf(`x ${escaped(text)} x`)].filter((node) => node.type === "text");
        const read = paragraph.map(({ value }) => value).join("");
        expect(read.replaceAll("\u200b", "")).toBe(
          `x ${text.trim().replace(/ +/g, " ")} x`.replace(/^x {2}x$/, "x  x"),
        );
      }),
    );
  });
});

describe("fenced", () => {
  it("cannot be closed by what is in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostileText, fc.constantFrom("```", "````", "~~~", "`````text"))),
        (lines) => {
          const [, first, ...others] = [...nodesOf(fenced(lines))];
          expect(first?.type).toBe("code");
          expect(others).toEqual([]);
        },
      ),
    );
  });
});
