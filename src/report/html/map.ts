/** The map of campaigns: the higher, the creepier; the further right, the more channels and segments it works with. */
import type { Score } from "../../model/report.ts";
import { counted } from "../words.ts";
import type { Contents } from "./contents.ts";
import { html, type Markup, NOTHING } from "./markup.ts";

/** In units of the drawing, which is scaled to the page. */
const WIDTH = 480;
const HEIGHT = 330;
const LEFT = 44;
const RIGHT = 10;
const TOP = 12;
const BOTTOM = 52;
const RADIUS = 6;

/** Whatever reaches further than this shares the last column. */
const FURTHEST = 10;

export function map(contents: Contents): Markup {
  const { campaigns } = contents;
  if (campaigns.length === 0) return NOTHING;
  const reaches = campaigns.map((campaign) => Math.min(reachOf(campaign, contents), FURTHEST));
  const axis = axisFor(reaches);
  const dots = placed(campaigns, reaches, axis);
  return html`<figure class="map">
<figcaption>Campaigns by score and reach. Reach is the number of channels a campaign uses plus the segments it draws people from; how many people that are, the files do not say.${furthestOut(campaigns, contents)}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
${[0, 20, 40, 60, 80, 100].map(gridLine)}${Array.from({ length: axis.columns }, (_, index) => tick(axis.least + index, axis))}<text class="axis" x="${(LEFT + WIDTH) / 2}" y="${HEIGHT - 8}" text-anchor="middle">reach: channels and segments</text>
<text class="axis" x="12" y="${(TOP + HEIGHT - BOTTOM) / 2}" text-anchor="middle" transform="rotate(-90 12 ${(TOP + HEIGHT - BOTTOM) / 2})">score</text>
${dots.map((dot) => drawn(dot, contents))}</svg>
</figure>
`;
}

function reachOf(campaign: Score, contents: Contents): number {
  return campaign.reach.channels.length + contents.backgroundOf(campaign).segments.length;
}

/** The map in a sentence, for whoever does not see it. */
function furthestOut(campaigns: readonly Score[], contents: Contents): Markup {
  const furthest = (campaign: Score) => reachOf(campaign, contents);
  const [first, ...others] = campaigns.filter(({ band }) => band === "creepy" || band === "alarming");
  if (first === undefined) return NOTHING;
  const widest = others.reduce((best, next) => (furthest(next) > furthest(best) ? next : best), first);
  return html` Of those people would mind, ${contents.link(widest, widest.file)} reaches furthest: ${widest.score} points, ${counted(widest.reach.channels.length, "channel")} and ${counted(contents.backgroundOf(widest).segments.length, "segment")}.`;
}

interface Dot {
  readonly campaign: Score;
  readonly x: number;
  readonly y: number;
}

/** Beside each other where they would cover each other, and closer together where many would. */
function placed(campaigns: readonly Score[], reaches: readonly number[], axis: Axis): Dot[] {
  const spots = new Map<string, { readonly reach: number; readonly campaigns: Score[] }>();
  for (const [index, campaign] of campaigns.entries()) {
    const reach = reaches[index] ?? 0;
    const key = `${reach} ${Math.round(yOf(campaign.score) / (2 * RADIUS))}`;
    const spot = spots.get(key);
    if (spot) spot.campaigns.push(campaign);
    else spots.set(key, { reach, campaigns: [campaign] });
  }
  return [...spots.values()].flatMap((spot) => {
    const gaps = spot.campaigns.length - 1;
    const step = gaps === 0 ? 0 : Math.min(2 * RADIUS, (widthOf(axis) - 3 * RADIUS) / gaps);
    const start = xOf(spot.reach, axis) - (step * gaps) / 2;
    return spot.campaigns.map((campaign, index) => ({
      campaign,
      x: start + index * step,
      y: yOf(campaign.score),
    }));
  });
}

function drawn({ campaign, x, y }: Dot, contents: Contents): Markup {
  const { name, score, band } = campaign;
  const dot = html`<circle class="${band}" cx="${rounded(x)}" cy="${rounded(y)}" r="${RADIUS}"><title>${name}: ${score}, ${band}</title></circle>`;
  const anchor = contents.anchorOf(campaign, campaign.file);
  return anchor === undefined ? dot : html`<a href="#${anchor}" tabindex="-1">${dot}</a>\n`;
}

function gridLine(score: number): Markup {
  const y = yOf(score);
  return html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/><text class="tick" x="${LEFT - 6}" y="${y + 5}" text-anchor="end">${score}</text>
`;
}

function tick(reach: number, axis: Axis): Markup {
  const label = reach === FURTHEST ? `${reach}+` : reach;
  return html`<text class="tick" x="${rounded(xOf(reach, axis))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${label}</text>
`;
}

/** A column for each reach there is, and for those in between. */
interface Axis {
  readonly least: number;
  readonly columns: number;
}

function axisFor(reaches: readonly number[]): Axis {
  const least = reaches.reduce((a, b) => Math.min(a, b), FURTHEST);
  const most = reaches.reduce((a, b) => Math.max(a, b), least);
  return { least, columns: most - least + 1 };
}

function xOf(reach: number, axis: Axis): number {
  return LEFT + (reach - axis.least + 0.5) * widthOf(axis);
}

function widthOf({ columns }: Axis): number {
  return (WIDTH - LEFT - RIGHT) / columns;
}

function yOf(score: number): number {
  return TOP + (1 - score / 100) * (HEIGHT - TOP - BOTTOM);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
