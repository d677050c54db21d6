/** Score against published figure, as a drawing. */
import type { Case } from "./cases.ts";
import type { Scorer } from "./measure.ts";
import { isFavourable } from "./scales.ts";

const SIZE = 400;
const LEFT = 48;
const TOP = 16;
const WIDTH = LEFT + SIZE + 16;
const HEIGHT = TOP + SIZE + 72;

/** One dot a share of people: filled for “creepy”, which is what the score claims to mean, open for other questions. */
export function scatter(cases: readonly Case[], score: Scorer): string {
  const dots = cases.flatMap((one) => {
    const [metric, figure] = shareOf(one);
    if (metric === undefined || figure === undefined) return [];
    const share = isFavourable(metric) ? 100 - figure : figure;
    const look = metric === "creepy" ? 'class="creepy"' : 'class="other"';
    const label = `${one.row.about}: ${figure} % ${metric}, score ${score(one)}`;
    return [
      `<circle ${look} cx="${x(share)}" cy="${y(score(one))}" r="4"><title>${escaped(label)}</title></circle>`,
    ];
  });
  const ticks = [0, 20, 40, 60, 80, 100];
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Score against the share of people in published surveys">`,
    "<style>text{font:12px sans-serif;fill:#333}line{stroke:#ccc}.same{stroke:#888;stroke-dasharray:4 4}.creepy{fill:#c2410c;fill-opacity:.8}.other{fill:none;stroke:#1d4ed8}</style>",
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...ticks.flatMap((tick) => [
      `<line x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(100)}"/>`,
      `<line x1="${x(0)}" y1="${y(tick)}" x2="${x(100)}" y2="${y(tick)}"/>`,
      `<text x="${x(tick)}" y="${y(0) + 16}" text-anchor="middle">${tick}</text>`,
      `<text x="${x(0) - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    ]),
    `<line class="same" x1="${x(0)}" y1="${y(0)}" x2="${x(100)}" y2="${y(100)}"/>`,
    ...dots,
    `<text x="${x(50)}" y="${y(0) + 36}" text-anchor="middle">people in the survey who mind, per cent</text>`,
    `<text x="14" y="${y(50)}" text-anchor="middle" transform="rotate(-90 14 ${y(50)})">score</text>`,
    `<text x="${x(50)}" y="${y(0) + 56}" text-anchor="middle">filled: called it creepy; open: another question (unacceptable, do not want …)</text>`,
    "</svg>",
  ].join("\n")}\n`;
}

/** The figure to draw: “creepy” where it was asked, else the first that is a share of people. */
function shareOf({ row: { figures } }: Case): readonly [string?, number?] {
  if (figures.creepy !== undefined) return ["creepy", figures.creepy];
  return (
    Object.entries(figures).find(([metric]) => metric !== "comfort" && !metric.startsWith("discouraged")) ??
    []
  );
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
