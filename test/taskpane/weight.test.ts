import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = path.resolve(__dirname, "../../dist");
const KB = 1024;

const compressed = (name: string): number => gzipSync(readFileSync(path.join(DIST, name))).length;
const total = (names: readonly string[]): number => names.reduce((sum, name) => sum + compressed(name), 0);
const FUNCTIONS_TAB = /^pane-(functions|common)\./;
const SHARING_TABS = /^pane-(share|common|results)\./;
const MODELS_TAB = /^pane-(models|common)\./;
/** Writes models to files; it loads with the first file. */
const FILES = /^pane-xlsx\./;
/** Asks the sources; it loads with the first refresh. */
const REFRESH = /^pane-refresh\./;
const LATER = [MODELS_TAB, FILES, FUNCTIONS_TAB, SHARING_TABS, REFRESH];
const files = readdirSync(DIST).filter((name) => /\.(js|css)$/.test(name));

describe("the pane's weight, compressed", () => {
  it("is below 5 KB in what loads beside the functions", () => {
    expect(compressed("taskpane.js")).toBeLessThan(5 * KB);
  });

  it("is below 70 KB in what loads when the pane is shown", () => {
    const shown = files.filter(
      (name) => name !== "functions.js" && name !== "taskpane.js" && !LATER.some((part) => part.test(name)),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(total(shown)).toBeLessThan(70 * KB);
  });

  it("is below 20 KB in what asks the sources", () => {
    const refresh = files.filter((name) => REFRESH.test(name));
    expect(refresh.length).toBeGreaterThan(0);
    expect(total(refresh)).toBeLessThan(20 * KB);
  });

  it("is below 150 KB in the models with all their words in both languages, which load with their tab", () => {
    const tab = files.filter((name) => MODELS_TAB.test(name));
    expect(tab.length).toBeGreaterThan(0);
    expect(total(tab)).toBeLessThan(150 * KB);
  });

  it("is below 50 KB in what writes models to files", () => {
    const writer = files.filter((name) => FILES.test(name));
    expect(writer.length).toBeGreaterThan(0);
    expect(total(writer)).toBeLessThan(50 * KB);
  });

  it("is below 120 KB in the functions with all their texts in both languages, which load with their tab", () => {
    const tab = files.filter((name) => FUNCTIONS_TAB.test(name));
    expect(tab.length).toBeGreaterThan(0);
    expect(total(tab)).toBeLessThan(120 * KB);
  });

  it("is below 90 KB in what reads and rewrites formulas, which loads with its tabs", () => {
    const tabs = files.filter((name) => SHARING_TABS.test(name));
    expect(tabs.length).toBeGreaterThan(0);
    expect(total(tabs)).toBeLessThan(90 * KB);
  });
});

describe("taskpane.html", () => {
  const html = readFileSync(path.join(DIST, "taskpane.html"), "utf8");

  it("loads office.js, then the functions, then the pane", () => {
    const scripts = [...html.matchAll(/<script[^>]*src="?([^\s">]+)/g)].map(([, source]) => source);
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
  });

  it("allows no script but its own and Microsoft's, and none that is made from text", () => {
    const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    // On the web, office.js asks a page of Microsoft's in a frame whether to trust a host that it does not know.
    expect(policy).toContain("frame-src https://appsforoffice.microsoft.com;");
    expect(policy).not.toContain("unsafe-eval");
  });
});
