import type { SheetDescription } from "../../../src/models/description";
import { gallery } from "../../../src/models/gallery";
import { bundled } from "../../../src/market/bundled";
import { drawNames } from "../../../src/workbook/draw/names";
import { recorder } from "./recorder";

async function named(sheet: SheetDescription): Promise<unknown[][]> {
  const log: unknown[][] = [];
  await drawNames(recorder("workbook", log), recorder("sheet", log), sheet);
  return log.filter(([path]) => path === "workbook.names.add").map(([, ...args]) => args);
}

describe("the workbook's names", () => {
  const models = gallery.map(({ build }) => build({ language: "en", snapshot: bundled, copy: 1, marketCopy: 1 }));

  it("stand for the cells that a sheet names", async () => {
    const [{ market }] = models as [(typeof models)[number]];
    const names = await named(market);
    expect(names).toHaveLength(market.names.length);
    expect(names[0]).toEqual(["market_as_of", "sheet.getCell(1,1)", "As of (UTC)"]);
  });

  it("tell where the results of a sheet are, and what asks for them", async () => {
    const sheets = models.flatMap(({ sheets }) => sheets).filter(({ results = [] }) => results.length > 0);
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      expect(await named(sheet)).toEqual(
        (sheet.results ?? []).map(({ name, comment }) => [name, expect.stringMatching(/^=CHOOSE\(1,/), comment]),
      );
    }
  });
});
