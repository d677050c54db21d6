/** A Chromium to look at the HTML report with: the one that `CHROMIUM` names, or the one that is installed. */
import { accessSync, constants } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** @returns the program's path, or `undefined` when there is none */
export function chromiumPath(env: NodeJS.ProcessEnv): string | undefined {
  return env.CHROMIUM || USUAL.find(isProgram);
}

/** Without a sandbox, which root has none of: it only opens pages this project wrote. Nothing of it phones home. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
