/** Score against published figure, as a drawing that reads on light and dark pages. */
import type { Case } from "./cases.ts";
import type { Scorer } from "./measure.ts";
import { isFavourable, isShare } from "./scales.ts";

const SIZE = 420;
const LEFT = 56;
const TOP = 64;
const WIDTH = LEFT + SIZE + 24;
const HEIGHT = TOP + SIZE + 60;
const TICKS = [0, 20, 40, 60, 80, 100];

const STYLE = [
  ".page{fill:#fff}.grid{stroke:#e5e7eb}.same{stroke:#6b7280;stroke-dasharray:5 4}",
  "text{font:13px system-ui,sans-serif;fill:#374151}.title{font-weight:600;fill:#111827}",
  ".creepy{fill:#c2410c;fill-opacity:.85}.other{fill:none;stroke:#2563eb;stroke-width:1.5}",
  "@media(prefers-color-scheme:dark){.page{fill:#0d1117}.grid{stroke:#2b313a}.same{stroke:#8b949e}",
  "text{fill:#c9d1d9}.title{fill:#f0f6fc}.creepy{fill:#fb923c}.other{stroke:#79b8ff}}",
].join("");

/** One dot a share of people: filled for “creepy”, which is what the score claims to mean, open for other questions. */
export function scatter(cases: readonly Case[], score: Scorer): string {
  const dots = cases.flatMap((one) => {
    const [metric, figure] = shareOf(one) ?? [];
    if (metric === undefined || figure === undefined) return [];
    const share = isFavourable(metric) ? 100 - figure : figure;
    const label = `${one.row.about}: ${figure} % ${metric}, score ${score(one)}`;
    return [
      `<circle class="${metric === "creepy" ? "creepy" : "other"}" cx="${x(share)}" cy="${y(score(one))}" r="4.5"><title>${escaped(label)}</title></circle>`,
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Score against the share of people in published surveys who mind">`,
    `<style>${STYLE}</style>`,
    `<rect class="page" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${LEFT}" y="24">Score against the people who mind, one dot a practice of a survey</text>`,
    `<circle class="creepy" cx="${LEFT + 5}" cy="42" r="4.5"/>`,
    `<text x="${LEFT + 16}" y="46">called it creepy</text>`,
    `<circle class="other" cx="${LEFT + 135}" cy="42" r="4.5"/>`,
    `<text x="${LEFT + 146}" y="46">asked something else</text>`,
    ...TICKS.flatMap((tick) => [
      `<line class="grid" x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(100)}"/>`,
      `<line class="grid" x1="${x(0)}" y1="${y(tick)}" x2="${x(100)}" y2="${y(tick)}"/>`,
      `<text x="${x(tick)}" y="${y(0) + 20}" text-anchor="middle">${tick}</text>`,
      `<text x="${x(0) - 10}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    ]),
    `<line class="same" x1="${x(0)}" y1="${y(0)}" x2="${x(100)}" y2="${y(100)}"/>`,
    ...dots,
    `<text x="${x(50)}" y="${y(0) + 44}" text-anchor="middle">people in the survey who mind, per cent</text>`,
    `<text x="16" y="${y(50)}" text-anchor="middle" transform="rotate(-90 16 ${y(50)})">score</text>`,
    "</svg>",
  ].join("\n")}\n`;
}

/** The figure to draw: “creepy” where it was asked, else the first that is a share of people. */
function shareOf({ row: { figures } }: Case): readonly [metric: string, figure: number] | undefined {
  if (figures.creepy !== undefined) return ["creepy", figures.creepy];
  return Object.entries(figures).find(([metric]) => isShare(metric));
}

function x(share: number): number {
  return Math.round(LEFT + (share / 100) * SIZE);
}

function y(points: number): number {
  return Math.round(TOP + SIZE - (points / 100) * SIZE);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
