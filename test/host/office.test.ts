import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage } from "../../tools/browser/page";

let playground: PlaygroundPage;

declare global {
  interface Window {
    heard?: string[];
  }
}

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

const heard = (text: string) =>
  playground.pane.waitForFunction((wanted) => window.heard?.some((entry) => entry.includes(wanted)), text);

test("Office says that it is Excel and which sets of the API it has", async () => {
  const result = await playground.pane.evaluate(async () => {
    const info = await Office.onReady();
    const { requirements } = Office.context;
    return [info.host, requirements.isSetSupported("ExcelApi", "1.12"), requirements.isSetSupported("ExcelApi", "9.9")];
  });
  expect(result).toEqual(["Excel", true, false]);
});

test("a change in the grid reaches the sheet's and the workbook's listeners", async () => {
  const { name } = await playground.newSheet();
  await playground.excel(async (context, sheet) => {
    window.heard = [];
    const hear = async (event: Excel.WorksheetChangedEventArgs) => void window.heard?.push(`changed ${event.address}`);
    context.workbook.worksheets.getItem(sheet).onChanged.add(hear);
    await context.sync();
    context.workbook.worksheets.getItem(sheet).getRange("C5").values = [[1]];
    await context.sync();
  }, name);
  await heard("changed C5");
});

test("a selection reaches listeners with its address", async () => {
  const sheet = await playground.newSheet();
  await playground.excel(async (context) => {
    window.heard = [];
    const hear = async (event: Excel.WorksheetSelectionChangedEventArgs) =>
      void window.heard?.push(`selected ${event.address}`);
    context.workbook.worksheets.onSelectionChanged.add(hear);
    await context.sync();
  });
  await sheet.select("B2:D4");
  await heard("selected B2:D4");
});

test("the task pane can be shown and says so to its listeners", async () => {
  await playground.pane.evaluate(async () => {
    window.heard = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void window.heard?.push(visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
  });
  await heard("Hidden");
  await heard("Taskpane");
});

test("document settings are saved and survive a reload of the pane", async () => {
  await playground.pane.evaluate(
    () =>
      new Promise((resolve) => {
        Office.context.document.settings.set("team", "north");
        Office.context.document.settings.saveAsync(resolve);
      }),
  );
  await playground.page.evaluate(() => window.playground?.reloadPane());
  expect(await playground.pane.evaluate(() => Office.context.document.settings.get("team") as string)).toBe("north");
});

test("workbook settings keep values of any kind, and a missing one is a null object", async () => {
  const result = await playground.excel(async (context) => {
    const { settings } = context.workbook;
    settings.add("assumptions", { power: 0.05, sites: ["north"] });
    const kept = settings.getItem("assumptions").load("value");
    const missing = settings.getItemOrNullObject("nothing");
    await context.sync();
    return [kept.value, missing.isNullObject];
  });
  expect(result).toEqual([{ power: 0.05, sites: ["north"] }, true]);
});

test("calculate runs every formula again", async () => {
  const sheet = await playground.newSheet();
  await sheet.type({ A1: "=RAND()" });
  const before = await sheet.value("A1");
  await playground.excel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  await playground.settled();
  expect(await sheet.value("A1")).not.toBe(before);
});

test("what is written while calculation is suspended stays out of date until a calculation is asked for", async () => {
  const sheet = await playground.newSheet();
  await sheet.type({ A1: 1, B1: "=A1*2" });
  const value = (write: boolean) =>
    playground.excel(
      async (context, { name, write }) => {
        const { application, worksheets } = context.workbook;
        if (write) {
          application.suspendApiCalculationUntilNextSync();
          worksheets.getItem(name).getRange("A1").values = [[5]];
        } else application.calculate("Recalculate");
        await context.sync();
        const cell = worksheets.getItem(name).getRange("B1").load("values");
        await context.sync();
        return cell.values[0]![0];
      },
      { name: sheet.name, write },
    );
  expect([await value(true), await value(false)]).toEqual([2, 10]);
});
