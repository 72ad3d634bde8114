import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage } from "../../tools/browser/page";

/** office.js may call home; the network is not there, and nothing depends on the answer. */
const TELEMETRY = /^https:\/\/([a-z0-9-]+\.)*(microsoft\.com|office\.com|office\.net|live\.com|msecnd\.net)\//;

describe("the playground's page", () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await openPlayground();
  });

  afterAll(() => playground.close());

  test("shows the worked example, calculated by the add-in", async () => {
    const example = playground.sheet("Example");
    expect(await example.value("B11")).toBeCloseTo(34.0800841947, 9);
    expect(await example.value("B15")).toBeCloseTo(41778.0658, 3);
    expect(await example.value("B16")).toBeCloseTo(34.0800841947 / (24 * 17.5), 9);
    expect(await example.value("D17")).toBeCloseTo(34.0800841947 - 24 * 29.5 * 0.05, 9);
  });

  test("tells the sentence of the selected cell's error, and only then", async () => {
    const sheet = await playground.newSheet();
    await sheet.type({ A1: "=MINING.HASHPRICE(67800,0)", A2: 1 });
    await sheet.select("A1");
    await playground.statusToBe((await sheet.sentence("A1")) ?? "");
    await sheet.select("A2");
    await playground.statusToBe("Ready");
  });

  test("gives Office the display language and a shared runtime", async () => {
    const office = await playground.pane.evaluate(() => [Office.context.displayLanguage, typeof Office.addin]);
    expect(office).toEqual(["en-US", "object"]);
  });

  test("offers a function with its parameters while it is typed", async () => {
    const sheet = await playground.newSheet();
    await typeInCell(playground, sheet.name, "=MINING.HASHPR");
    await playground.page.getByText(await descriptionOfHashprice(playground, "functions.json")).waitFor();
  });

  test("asks nothing of the network but Microsoft's telemetry, and raises no error", () => {
    const origin = new URL(playground.page.url()).origin;
    const foreign = playground.requests.filter((url) => /^https?:/.test(url) && !url.startsWith(origin));
    expect(foreign.filter((url) => !TELEMETRY.test(url))).toEqual([]);
    expect(playground.errors).toEqual([]);
  });
});

describe("the playground's page in Chinese", () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await openPlayground({ language: "zh-CN" });
  });

  afterAll(() => playground.close());

  test("has its example, its own words, the grid's and the pane's in Chinese", async () => {
    expect(await playground.sheet("示例").value("B11")).toBeCloseTo(34.0800841947, 9);
    expect(await playground.page.title()).toBe("Hashcell 试验台");
    expect(await playground.page.getByText("公式", { exact: true }).count()).toBeGreaterThan(0);
    expect(await playground.pane.evaluate(() => Office.context.displayLanguage)).toBe("zh-CN");
  });

  test("explains errors in Chinese", async () => {
    const sheet = await playground.newSheet();
    await sheet.type({ A1: "=MINING.HASHPRICE(67800,0)" });
    expect(await sheet.sentence("A1")).toMatch(/\p{Script=Han}/u);
  });

  test("describes functions in Chinese while they are typed", async () => {
    const sheet = await playground.newSheet();
    await typeInCell(playground, sheet.name, "=MINING.HASHPR");
    await playground.page.getByText(await descriptionOfHashprice(playground, "functions.zh-CN.json")).waitFor();
  });
});

const descriptionOfHashprice = (playground: PlaygroundPage, file: string): Promise<string> =>
  playground.page.evaluate(async (name) => {
    const response = await fetch(`addin/${name}`);
    const { functions } = (await response.json()) as { functions: { id: string; description: string }[] };
    return functions.find(({ id }) => id === "HASHPRICE")?.description ?? "";
  }, file);

/** Some cell in the middle of the grid. */
const A_CELL = { x: 500, y: 400 };

/** Types with the keyboard, without finishing. */
async function typeInCell(playground: PlaygroundPage, sheet: string, text: string): Promise<void> {
  await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.activate();
    await context.sync();
  }, sheet);
  await playground.page.mouse.click(A_CELL.x, A_CELL.y);
  await playground.page.keyboard.type(text);
}
