/** What the page looks like: its width, its colours, and how prose is set on it. */
import { Chalk } from "chalk";
import type { Band, Severity } from "../../model/report.ts";
import type { RenderOptions } from "../reporter.ts";
import { displayWidth, wrap } from "../text.ts";

export type Paint = (text: string) => string;

export interface Page {
  readonly width: number;
  readonly bold: Paint;
  /** For what only orients the reader: line numbers, file names, labels. */
  readonly faint: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly band: Readonly<Record<Band, Paint>>;
}

/** Narrower than this nothing can be set; longer lines than that are hard to read. */
const NARROWEST = 40;
const WIDEST = 120;

/** Colours are the sixteen that every terminal has and every theme has made readable. */
export function pageOf({ color, width }: RenderOptions): Page {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    width: Math.max(NARROWEST, Math.min(width, WIDEST)),
    bold: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    bad: chalk.red.bold,
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.blue.bold },
    band: {
      welcome: chalk.green,
      fine: chalk.green,
      uneasy: chalk.yellow,
      creepy: chalk.red,
      alarming: chalk.red.bold,
    },
  };
}

/**
 * Prose behind a label, the further lines indented to where the first begins. The label may be
 * coloured on its own, which is why it comes with its width in mind and not as part of the text.
 */
export function paragraph(
  page: Page,
  label: string,
  text: string,
  paint: { label?: Paint; text?: Paint } = {},
): string[] {
  const indent = displayWidth(label);
  return wrap(text, page.width - indent).map((line, index) => {
    const start = index > 0 ? " ".repeat(indent) : (paint.label?.(label) ?? label);
    return start + (paint.text?.(line) ?? line);
  });
}
