import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
  "microsoft-edge",
  "msedge",
];

const USUAL_PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
  linux: ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"],
};

/** The machine's own browser first, then the one that comes as a package; `CHROME` names another. */
export async function findBrowser() {
  const own =
    process.env.CHROME ?? [...onPath(), ...(USUAL_PLACES[process.platform] ?? [])].find((file) => existsSync(file));
  if (own) return own;
  if (process.platform === "linux") return packagedBrowser();
  throw new Error(
    "The browser tests need Chrome, Chromium or Edge. Install one, or set CHROME to the path of its program.",
  );
}

function onPath() {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name + suffix)));
}

/** It brings along the system libraries it needs; its fonts, which have no Chinese, are left aside for the machine's own. */
async function packagedBrowser() {
  const { FONTCONFIG_PATH } = process.env;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  if (FONTCONFIG_PATH === undefined) delete process.env.FONTCONFIG_PATH;
  else process.env.FONTCONFIG_PATH = FONTCONFIG_PATH;
  return executablePath;
}
