import type { Frame, Page } from "playwright-core";
import type { Language, Runtime } from "../../playground/page/options";
import { endpoint, newTab } from "./browser";
import { addTestFunctions } from "./test-functions";

export type Content = string | number | boolean | null;

interface PlaygroundOptions {
  readonly runtime?: Runtime;
  readonly language?: Language;
}

type ExcelWork<Result, Argument> = (context: Excel.RequestContext, argument: Argument) => Promise<Result>;

/** Opens the playground in a window of its own, and waits until its first calculation is done. */
export async function openPlayground({
  runtime = "direct",
  language = "en",
}: PlaygroundOptions = {}): Promise<PlaygroundPage> {
  const page = await newTab({ width: 1400, height: 800 });
  const opened = new PlaygroundPage(page);
  await addTestFunctions(page);
  await page.goto(`${endpoint("PLAYGROUND_URL")}?runtime=${runtime}&lang=${language}`);
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground?.ready);
  return opened;
}

export class PlaygroundPage {
  readonly page: Page;
  readonly errors: string[] = [];
  readonly requests: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("request", (request) => this.requests.push(request.url()));
  }

  /** The add-in's own page, with Microsoft's `Excel` and `Office` in it. */
  get pane(): Frame {
    const pane = this.page.frames().find((frame) => frame.url().includes("taskpane.html"));
    if (!pane) throw new Error("The task pane is not there.");
    return pane;
  }

  /** Runs an `Excel.run` in the pane. The work may use its arguments only: it is sent to the browser as text. */
  excel<Result, Argument = undefined>(work: ExcelWork<Result, Argument>, argument?: Argument): Promise<Result> {
    return this.pane.evaluate<Result>(
      `Excel.run(async (context) => (${work.toString()})(context, ${JSON.stringify(argument)}))`,
    );
  }

  /** The code of the error that such work ends with. */
  async excelError<Argument>(work: ExcelWork<unknown, Argument>, argument?: Argument): Promise<string> {
    const source = `(context) => (${work.toString()})(context, ${JSON.stringify(argument)})`;
    return this.pane.evaluate<string>(`Excel.run(${source}).then(() => "no error", (error) => error.code)`);
  }

  /** A new sheet, so that tests do not meet in the same cells. */
  async newSheet(): Promise<SheetOnPage> {
    const name = await this.excel(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    return new SheetOnPage(this, name);
  }

  sheet(name: string): SheetOnPage {
    return new SheetOnPage(this, name);
  }

  settled(): Promise<boolean> {
    return this.page.evaluate(() => window.playground?.settled() ?? false);
  }

  /** Waits until the line under the grid says exactly this. */
  async statusToBe(text: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.getElementById("status")?.textContent === wanted, text);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

export class SheetOnPage {
  readonly #owner: PlaygroundPage;
  readonly name: string;

  constructor(owner: PlaygroundPage, name: string) {
    this.#owner = owner;
    this.name = name;
  }

  /** Writes each cell as if it were typed, and waits until the grid has calculated. */
  async type(cells: Record<string, Content>): Promise<void> {
    await this.#owner.excel(
      async (context, { name, contents }) => {
        const sheet = context.workbook.worksheets.getItem(name);
        for (const [address, content] of Object.entries(contents)) sheet.getRange(address).formulas = [[content]];
        await context.sync();
      },
      { name: this.name, contents: cells },
    );
    await this.#settled();
  }

  /** Fills a column from its first row on. */
  async typeDown(column: string, contents: Content[]): Promise<void> {
    await this.#owner.excel(
      async (context, { name, address, rows }) => {
        context.workbook.worksheets.getItem(name).getRange(address).formulas = rows;
        await context.sync();
      },
      {
        name: this.name,
        address: `${column}1:${column}${contents.length}`,
        rows: contents.map((content) => [content]),
      },
    );
    await this.#settled();
  }

  async #settled(): Promise<void> {
    if (!(await this.#owner.settled())) throw new Error("The grid has not settled.");
  }

  value(a1: string): Promise<string | number | boolean | undefined> {
    return this.#owner.page.evaluate(([name, cell]) => window.playground?.valueAt(name, cell), [
      this.name,
      a1,
    ] as const);
  }

  sentence(a1: string): Promise<string | undefined> {
    return this.#owner.page.evaluate(([name, cell]) => window.playground?.sentenceAt(name, cell), [
      this.name,
      a1,
    ] as const);
  }

  /** Types one formula and gives what the cell shows. */
  async result(formula: string): Promise<string | number | boolean | undefined> {
    await this.type({ H20: formula });
    return this.value("H20");
  }

  async select(a1: string): Promise<void> {
    await this.#owner.excel(
      async (context, { name, address }) => {
        context.workbook.worksheets.getItem(name).getRange(address).select();
        await context.sync();
      },
      { name: this.name, address: a1 },
    );
  }
}
