/** A report whose every text comes from somebody who means harm. */
import fc from "fast-check";
import type { Finding, Report } from "../../src/model/index.ts";
import { REPORT } from "./sample.ts";

/** Each is a command, a markup or a call to somebody, somewhere. */
const SNIPPETS = [
  ...[
    "::error file=x::gone",
    "\n::add-mask::a",
    "##[stop-commands]x",
    "##vso[task.setvariable]x",
    "%0A::warning::x",
  ],
  ...[
    "@octocat",
    "@org/team",
    "#123",
    "GH-1",
    "octo/cat#4",
    "!12",
    "https://evil.example/",
    "www.evil.example",
  ],
  ...[
    "[click](https://evil.example)",
    "![](https://evil.example/x.png)",
    "<img src=x onerror=alert(1)>",
    "</details>",
  ],
  ...[
    "<script>",
    "-->",
    "<!--",
    "]]>",
    "&amp;",
    "&#64;octocat",
    "```\n# title",
    "| a | b |",
    "**bold**",
    "~~~",
    "\\",
  ],
  ...[
    "\u202egnp.exe",
    "\u2066x\u2069",
    "\u0000",
    "\u001b[2J",
    "\u009b31m",
    "\ufffe",
    "\ud800",
    "\r\n",
    "\u2028",
    "{0}",
  ],
];

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: "binary", maxLength: 8 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

/** The report of the sample, with these texts wherever a file, a configuration or a rule of one's own can put them. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .tuple(hostileText, hostileText, hostileText)
  .map(([name, file, reason]) => withTexts(name, `${file}.yaml`, reason));

/** Where the score above the limit stands among those of the sample. */
const WORST = 2;

function withTexts(name: string, file: string, reason: string): Report {
  const at = (finding: Finding): Finding => ({
    ...finding,
    message: `“${name}” says ${reason}`,
    advice: reason,
    subject: { kind: "campaign", id: name, name },
    location: { ...finding.location, file },
    related: finding.related.map((place) => ({ ...place, file, message: reason })),
    ...(finding.fix && { fix: { ...finding.fix, title: reason } }),
    ...(finding.suppressed && { suppressed: { ...finding.suppressed, reason } }),
  });
  const panel = { kind: "data-source", id: reason, name } as const;
  return {
    ...REPORT,
    verdict: {
      ...REPORT.verdict,
      reasons: [`“${name}” scores 74, above the limit of 60`],
      aboveLimit: [{ id: name, file }],
    },
    assumptions: [reason],
    scores: REPORT.scores.map((score, index) => ({
      ...score,
      kind: "campaign",
      id: index === WORST ? name : `${index}`,
      name,
      file,
      owner: reason,
      reach: { ...score.reach, regions: [reason], data: [{ kind: "text", name: reason }], from: [panel] },
      contributions: score.contributions.map((line) => ({ ...line, because: reason })),
    })),
    findings: REPORT.findings.map(at),
    dataSources: { [reason]: { name, file, supplier: reason } },
  };
}

/** A file's text that holds the same. */
export const hostileSource = (text: string) => () => `name: ${text}\n`.repeat(12);
