import { formatValue } from "hucre";
import { addressOf } from "../../src/models/address";
import { bundled } from "../../src/market/bundled";
import type { SheetDescription } from "../../src/models/description";
import { gallery } from "../../src/models/gallery";
import { Values } from "../../src/xlsx/evaluate/evaluate";
import { fillResults } from "../../src/xlsx/fill-results";
import { widthOf } from "../../src/xlsx/row-height";
import { cellsOf } from "./cells";

const MODELS = gallery.flatMap(({ id, build }) =>
  (["en", "zh-CN"] as const).map((language) => ({ id, language, build })),
);

describe.each(MODELS)("a reader of $id in $language", ({ language, build }) => {
  const { sheets, market } = build({ snapshot: bundled, copy: 1, marketCopy: 1, language });
  const ran = fillResults([...sheets, market], new Date()).slice(0, -1);
  const values = new Values([...ran, market]);

  it("sees every number, its column being as wide as its characters", () => {
    expect(ran.flatMap((sheet) => numbersIn(sheet).filter(({ shown, width }) => shown.length > width))).toEqual([]);
  });

  it("sees every text whole: it wraps, or has its column or the blank ones beside it", () => {
    expect(ran.flatMap(cutTextsIn)).toEqual([]);
  });

  it("meets no chart over labels that are printed again on every page", () => {
    const over = sheets.flatMap(({ name, charts = [], print }) =>
      charts.filter(({ column }) => column < (print?.titleColumns ?? 0)).map(({ title }) => ({ name, title })),
    );
    expect(over).toEqual([]);
  });

  function numbersIn(sheet: SheetDescription) {
    return cellsOf(sheet).flatMap(({ cell, row, column }) => {
      const value = values.at(sheet.name, row, column);
      if (typeof value !== "number") return [];
      const shown = formatValue(value, cell.numberFormat ?? "General");
      return [{ sheet: sheet.name, at: addressOf({ row, column }), shown, width: sheet.widths[column] ?? 0 }];
    });
  }

  function cutTextsIn(sheet: SheetDescription) {
    return cellsOf(sheet).flatMap(({ cell, row, column }) => {
      const text = values.at(sheet.name, row, column);
      const isCut =
        typeof text === "string" &&
        !cell.wrap &&
        widthOf(text) > roomOf(sheet, row, column, cell.align === "right" ? -1 : 1);
      return isCut ? [{ sheet: sheet.name, at: addressOf({ row, column }), text }] : [];
    });
  }

  /** The cell's own column and the blank ones after or before it, into which a long text goes on. */
  function roomOf({ rows, widths }: SheetDescription, row: number, column: number, step: 1 | -1): number {
    let room = widths[column] ?? 0;
    for (let next = column + step; next >= 0 && !rows[row]?.[next]; next += step) {
      if (next >= widths.length) return Infinity;
      room += widths[next] ?? 0;
    }
    return room;
  }
});
