/** The page in Chromium: what it does, what it must not do, and whether everybody can use it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launch } from "../../scripts/chromium.ts";
import type { Report } from "../../src/model/index.ts";
import { html } from "../../src/report/html.ts";
import { REPORT, source } from "./sample.ts";

const chromium = chromiumPath(process.env);

/** In continuous integration a missing browser is a failure, not a reason to look away. */
const mayBeMissing = process.env.CI === undefined;
const missing = "no Chromium found: install it, or name it in the environment variable CHROMIUM";

const HOSTILE = [
  "<script>window.ran = 1</script>",
  "</script><script>window.ran = 2</script>",
  "</style><img src=x onerror='window.ran = 3'>",
  '"><svg onload="window.ran = 4">',
  "' onfocus='window.ran = 5' autofocus='",
  "<iframe src='https://evil.example/'></iframe><link rel=stylesheet href=https://evil.example/>",
  "--><base href=https://evil.example/><meta http-equiv=refresh content='0;url=https://evil.example/'>",
].join(" ");

describe.skipIf(chromium === undefined && mayBeMissing)(`the page in Chromium (else ${missing})`, () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  let noises: string[];

  beforeAll(async () => {
    if (chromium === undefined) throw new Error(missing);
    folder = mkdtempSync(join(tmpdir(), "creepcheck-page-"));
    browser = await launch(chromium);
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    page.on("console", (message) => noises.push(message.text()));
    page.on("pageerror", (error) => noises.push(error.message));
    page.on("request", (request) => request.url().startsWith("file:") || noises.push(request.url()));
    page.on("dialog", (dialog) => noises.push(dialog.message()));
  }, 60_000); // a browser takes its time to start on a busy machine

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true });
  });

  async function open(report: Report, on = page): Promise<void> {
    noises = [];
    const file = join(folder, "report.html");
    writeFileSync(file, [...html(report, { color: false, width: 80, source })].join(""));
    await on.emulateMedia({ media: "screen", colorScheme: "light" });
    await on.goto(pathToFileURL(file).href);
  }

  const shownFindings = () =>
    page.locator(".finding:visible h4").evaluateAll((titles) => titles.map(({ textContent }) => textContent));

  it("loads nothing and complains of nothing", async () => {
    await open(REPORT);
    expect(await page.title()).toBe("creepcheck: failed");
    expect(noises).toEqual([]);
  });

  it("runs nothing that stands in a name", async () => {
    const texts = new Set([
      "name",
      "id",
      "file",
      "message",
      "because",
      "owner",
      "supplier",
      "title",
      "summary",
    ]);
    const hostile: Report = JSON.parse(
      JSON.stringify(REPORT, (key, value) => {
        if (key === "regions" && value.length > 0) return [HOSTILE.repeat(3)];
        return texts.has(key) && typeof value === "string" ? HOSTILE : value;
      }),
    );
    await open({ ...hostile, assumptions: [HOSTILE] });
    for (const details of await page.locator("summary").all()) await details.click();
    expect(await page.getByText("window.ran = 1").count()).toBeGreaterThan(5);
    await page.getByLabel("Region").selectOption({ index: 1 });
    expect(await page.getByRole("status").textContent()).toMatch(/^Findings shown: [1-4] of 4\.$/);
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(noises).toEqual([]);
  });

  it("would not run it even if it became markup", async () => {
    await open(REPORT);
    await page.evaluate(
      `document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.ran = 6'>")`,
    );
    await page.waitForTimeout(50);
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(noises.join("\n")).toContain("Content Security Policy");
  });

  it("is filtered with the keyboard", async () => {
    await open(REPORT);
    const all = await shownFindings();
    expect(all).toHaveLength(4);
    const focused = () => page.evaluate("document.activeElement.name ?? ''");
    for (let steps = 0; (await focused()) !== "severity" && steps < 60; steps += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await page.getByRole("status").textContent()).toBe("Findings shown: 2 of 4.");
    expect(await shownFindings()).toHaveLength(2);
    for (let steps = 0; (await focused()) !== "family" && steps < 5; steps += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.type("freq");
    expect(await shownFindings()).toEqual([expect.stringContaining("no limit on how often")]);
    await page.getByRole("button", { name: "Show all" }).press("Enter");
    await page.getByText("Findings shown: 4 of 4.").waitFor();
  });

  it("is filtered by owner and region, the tables too", async () => {
    await open(REPORT);
    await page.locator(".quiet > summary").click();
    await page.getByLabel("Owner").selectOption({ label: "crm@example.com" });
    expect(await page.locator(".subject:visible h3").allTextContents()).toEqual([
      "Campaign “New mums, win back”",
    ]);
    expect(await page.locator(".all tbody tr:visible").count()).toBe(1);
    await page.getByLabel("Owner").selectOption({ label: "everybody" });
    await page.getByLabel("Region").selectOption({ label: "JP" });
    expect(await page.locator(".subject:visible").count()).toBe(2);
    await page.getByLabel("Region").selectOption({ label: "not said" });
    expect(await page.locator(".subject:visible h3").allTextContents()).toEqual([
      "File campaigns/broken.yaml",
      "Campaign “Thank you for your order”",
    ]);
  });

  it("opens what is folded when a link leads there", async () => {
    await open(REPORT);
    const quiet = page.getByRole("heading", { name: "Thank you for your order" });
    expect(await quiet.isVisible()).toBe(false);
    await page.locator(".all").getByRole("link", { name: "Thank you for your order" }).click();
    await quiet.waitFor();
  });

  it("has headings in order", async () => {
    await open(REPORT);
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it.each(["light", "dark"])("has nothing that axe finds fault with, in %s colours", async (colours) => {
    await open(REPORT);
    await page.getByLabel(colours).check();
    const background = await page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(background).toBe(colours === "light" ? "rgb(252, 251, 248)" : "rgb(25, 27, 30)");
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it("fits on a phone", async () => {
    await open(REPORT);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("is whole on paper, without the script too", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 680, height: 900 },
    });
    const still = await context.newPage();
    await open(REPORT, still);
    expect(await still.locator("#filters").isVisible()).toBe(false);
    expect(await still.locator("#theme").isVisible()).toBe(false);
    expect(await still.locator(".finding:visible").count()).toBe(4);
    await still.emulateMedia({ media: "print" });
    const hidden = await still.locator("main :is(p, dd, td, th, li, .line)").evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height, right } = element.getBoundingClientRect();
        return width > 0 && height > 0 && right <= 680 ? [] : [element.textContent];
      }),
    );
    expect(hidden.filter((text) => text?.trim() !== "")).toEqual([]);
    await context.close();
  });
});
