import { createGrid } from "../grid/create-grid";
import { Playground } from "../playground";
import { drawExample } from "./draw-example";
import { EXAMPLE } from "./example";
import { readOptions } from "./options";
import "./page.css";
import { keepStatusLine } from "./status-line";
import { texts } from "./texts";

declare global {
  interface Window {
    univerAPI?: Playground["api"];
    playground?: Playground;
    /** What the pane's connector script asks for. */
    playgroundHost?: Playground;
  }
}

const ADDIN = "addin/";

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as T;
}

async function start(): Promise<void> {
  const options = readOptions(location.search);
  const words = texts[options.language];
  document.documentElement.lang = options.language;
  document.title = words.title;
  const status = element("status");
  status.textContent = words.loading;
  const pane = element<HTMLIFrameElement>("pane");
  pane.title = words.pane;

  const sheetName = EXAMPLE.sheet[options.language];
  const grid = await createGrid("grid", options.language, sheetName);
  const playground = new Playground({ grid, options, texts: words, addin: ADDIN, pane });
  Object.assign(window, { univerAPI: grid.api, playground, playgroundHost: playground });

  await playground.loadFunctions();
  drawExample(playground.workbook.getActiveSheet(), EXAMPLE, options.language);
  keepStatusLine(status, playground, words);
  playground.openPane();
}

start().catch((error: unknown) => {
  element("status").textContent = error instanceof Error ? error.message : String(error);
  throw error;
});
