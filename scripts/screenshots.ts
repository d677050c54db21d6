/**
 * Takes the pictures of the HTML report that docs/ shows, of fixtures/campaigns.
 *
 *     npm run screenshots
 *
 * They are looked at and committed by hand: a browser draws no picture twice alike on two machines.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lint } from "../src/index.ts";
import { html } from "../src/report/html.ts";
import { chromiumPath, launch } from "./chromium.ts";

const FOLDER = "docs/images";

const PICTURES = [
  { name: "html-report", colorScheme: "light", above: "main", height: 1630 },
  { name: "html-report-findings", colorScheme: "dark", above: ".subject", height: 1000 },
] as const;

const WIDTH = 1040;

const chromium = chromiumPath(process.env);
if (chromium === undefined) throw new Error("no Chromium found: install it, or name it in CHROMIUM");

const report = await lint(["fixtures/campaigns"], { cwd: process.cwd(), today: "2026-01-01" });
const folder = mkdtempSync(join(tmpdir(), "creepcheck-page-"));
const browser = await launch(chromium);
try {
  const file = join(folder, "report.html");
  const source = (path: string) => readFileSync(path, "utf8");
  writeFileSync(file, [...html(report, { color: false, width: 80, source })].join(""));
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1000 } });
  await page.goto(pathToFileURL(file).href);
  for (const { name, colorScheme, above, height } of PICTURES) {
    await page.emulateMedia({ colorScheme });
    const box = await page.locator(above).first().boundingBox();
    const clip = { x: 0, y: box?.y ?? 0, width: WIDTH, height };
    await page.screenshot({ path: `${FOLDER}/${name}.png`, clip, fullPage: true });
    console.log(`${FOLDER}/${name}.png`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
