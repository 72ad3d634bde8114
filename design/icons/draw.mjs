// Draws assets/icon-<size>.png, one for each drawing in hashcell.svg, on a transparent ground.
//   node design/icons/draw.mjs
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

// @sparticuz/chromium unpacks the libraries that Chromium needs only where it takes itself to be in Lambda.
process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
const { default: packed } = await import("@sparticuz/chromium");

const source = await readFile(new URL("hashcell.svg", import.meta.url), "utf8");
const assets = new URL("../../assets/", import.meta.url);

const browser = await chromium.launch({ args: packed.args, executablePath: await packed.executablePath() });
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await page.setContent(`<body style="margin:0">${source}</body>`);
  await mkdir(assets, { recursive: true });
  for (const id of await page.$$eval("svg[id]", (drawings) => drawings.map((drawing) => drawing.id))) {
    const { x, y, width, height } = await page.$eval(`#${id}`, (drawing) => ({
      x: drawing.x.baseVal.value,
      y: drawing.y.baseVal.value,
      width: drawing.width.baseVal.value,
      height: drawing.height.baseVal.value,
    }));
    const png = await page.screenshot({ clip: { x, y, width, height }, omitBackground: true });
    await writeFile(new URL(`${id}.png`, assets), png);
    console.log(`assets/${id}.png`);
  }
} finally {
  await browser.close();
}
