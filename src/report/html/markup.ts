/**
 * HTML in which strangers' text stays text: whatever goes into a template is escaped, unless it is markup itself.
 *
 * Text stands in elements and in attributes within double quotes, nowhere else: not in scripts, styles or addresses
 * (see {@link linkTo}).
 */
import { oneLine, visible } from "../text.ts";

/** Text that is markup. Only this file and the page's own style and script make it by hand. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = Markup | string | number | readonly Part[];

/** A template with the parts in it escaped, on one line, and with the unseen made visible. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const filled = parts.map((part, index) => textOf(part) + (template[index + 1] ?? ""));
  return new Markup((template[0] ?? "") + filled.join(""));
}

/** Nothing to be seen. */
export const NOTHING = new Markup("");

/** Text whose white space counts, as in code. */
export function verbatim(text: string): Markup {
  return new Markup(escaped(visible(text)));
}

/** A name set off from the text around it, whichever way it is written. */
export function named(name: string): Markup {
  return html`“<bdi>${name}</bdi>”`;
}

/** A link, where the address is one that only leads somewhere; else the text alone. */
export function linkTo(url: string | undefined, text: string): Markup {
  return url !== undefined && /^https?:\/\//.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener">${text}</a>`
    : html`${text}`;
}

/** "a, b, c" */
export function joined(parts: readonly Part[], between = html`, `): Markup {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${between}${part}`))}`;
}

/** A sentence in which code stands between backticks. */
export function prose(text: string): Markup {
  const pieces = oneLine(text).split(/`([^`]+)`/);
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? verbatim(piece) : html`<code>${piece}</code>`))}`;
}

function textOf(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(oneLine(part));
  return part.map(textOf).join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
