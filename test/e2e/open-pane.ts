import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import type { Language } from "../../playground/page/options";
import { endpoint, newTab } from "../../tools/browser/browser";
import { dressInTheme } from "../../tools/browser/office-theme";
import type { Theme } from "../../tools/browser/office-theme";
import { PlaygroundPage } from "../../tools/browser/page";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface PaneOptions {
  readonly language?: Language;
  readonly theme?: Theme;
  /** What is done to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

interface AxeFinding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Opens the playground with its pane in Excel's language and theme, once the pane is drawn. */
export async function openPane({ language = "en", theme = "light", prepare }: PaneOptions = {}): Promise<PaneOnPage> {
  const page = await newTab();
  await dressInTheme(page, theme);
  await prepare?.(page);
  const pane = new PaneOnPage(new PlaygroundPage(page));
  // Before any script of the page, so that nothing is missed.
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener("securitypolicyviolation", (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    );
  });
  await page.goto(`${endpoint("PLAYGROUND_URL")}?lang=${language}`);
  await pane.drawn();
  return pane;
}

/** The pane in the playground, as its user meets it. */
export class PaneOnPage {
  readonly complaints: string[] = [];

  constructor(readonly playground: PlaygroundPage) {
    playground.page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complaints.push(message.text());
    });
  }

  get frame(): FrameLocator {
    return this.playground.page.frameLocator("#pane");
  }

  async drawn(): Promise<void> {
    await this.playground.page.waitForFunction(() => window.playground !== undefined);
    await this.playground.page.evaluate(() => window.playground?.ready);
    await this.frame.locator("[role=tablist]").waitFor();
  }

  tab(id: "market" | "models" | "functions" | "explain" | "share" | "settings") {
    return this.frame.locator(`#tab-${id}`);
  }

  async openFunction(id: string): Promise<void> {
    await this.tab("functions").click();
    await this.frame.locator(`#function-${id}`).click();
  }

  field(name: string) {
    return this.frame.locator(".field", { has: this.frame.locator("code", { hasText: new RegExp(`^${name}$`) }) });
  }

  /** Takes the cell that is selected on the sheet for an argument. */
  async pick(name: string, sheet: string, a1: string): Promise<void> {
    await this.playground.sheet(sheet).select(a1);
    await this.field(name)
      .getByRole("button", { name: new RegExp(`\\b${a1}\\b`) })
      .click();
  }

  preview() {
    return this.frame.locator(".preview-formula");
  }

  violations(): Promise<string[]> {
    return this.playground.pane.evaluate(() => (window as unknown as { violations: string[] }).violations);
  }

  /** Waits until a breach of the policy has been reported, which comes after the deed. */
  async violation(): Promise<void> {
    await this.playground.pane.waitForFunction(
      () => (window as unknown as { violations: string[] }).violations.length > 0,
    );
  }

  /** What axe finds that is serious or worse. */
  async findings(): Promise<string[]> {
    // The policy of the page forbids neither this nor anything else that the debugger runs.
    await this.playground.pane.evaluate(AXE);
    const found = await this.playground.pane.evaluate(
      async () =>
        (await (window as unknown as { axe: { run(): Promise<{ violations: AxeFinding[] }> } }).axe.run()).violations,
    );
    return found
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`,
      );
  }

  close(): Promise<void> {
    return this.playground.close();
  }
}
