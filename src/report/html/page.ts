/** The page around the report. It loads nothing and runs nothing but its own style and script. */
import { createHash } from "node:crypto";
import type { Report } from "../../model/report.ts";
import { script, style } from "./assets.ts";
import { html, Markup } from "./markup.ts";

/** By their hashes: a script or a style that got into the page by a name from a file would do nothing. */
const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(script)}'`,
  `style-src '${hashOf(style)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** @param sections what the page leads to from its top */
export function pageStart(
  { verdict }: Report,
  sections: readonly { readonly id: string; readonly title: string }[],
): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>creepcheck: ${verdict.passed ? "passed" : "failed"}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
<header>
<p class="brand">creepcheck</p>
<nav aria-label="On this page"><ul>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul></nav>
<fieldset id="theme" hidden><legend class="unseen">Colours</legend>
<label><input type="radio" name="theme" value="" checked> as the device</label>
<label><input type="radio" name="theme" value="light"> light</label>
<label><input type="radio" name="theme" value="dark"> dark</label>
</fieldset>
</header>
<main id="main">
`;
}

export function pageEnd({ tool }: Report): Markup {
  return html`</main>
<footer>
<p>Written by creepcheck ${tool.version}, rules ${tool.rulesHash.slice(0, 12)}. A score is roughly how many people in 100 would call it creepy; it is not legal advice.</p>
</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
