import type { CellDescription, SheetDescription } from "../../src/models/description";
import { textCell } from "../../src/models/cells";
import { drawSheet } from "../../src/workbook/draw";

/** Stands for any object of Excel: notes every call and every property that is set, in order. */
function recorder(path: string, log: unknown[][]): never {
  return new Proxy(() => undefined, {
    get: (_, name) => recorder(`${path}.${String(name)}`, log),
    set: (_, name, value) => {
      log.push([`${path}.${String(name)}`, value]);
      return true;
    },
    apply: (_, __, args) => {
      const plain = args.map((argument) => (typeof argument === "function" ? "range" : argument));
      log.push([path, ...plain]);
      return recorder(`${path}(${plain.join(",")})`, log);
    },
  }) as never;
}

function draw(sheet: Partial<SheetDescription>): unknown[][] {
  const log: unknown[][] = [];
  const frozen = { rows: 0, columns: 0 };
  const whole: SheetDescription = { name: "Test", rows: [], widths: [], names: [], tables: [], frozen, ...sheet };
  drawSheet(recorder("workbook", log), recorder("sheet", log), whole);
  return log;
}

const written = (log: unknown[][], property: string) => log.find(([path]) => String(path).endsWith(property))?.[1];
const number = (value: number): CellDescription => ({
  content: { kind: "number", number: value },
  role: "input",
  numberFormat: "0",
});
const formula = (text: string): CellDescription => ({
  content: { kind: "formula", formula: text },
  role: "formula",
  numberFormat: "0",
});

describe("drawing", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "2026-02-12", "1e5", "TRUE", "5%", "#N/A", "plain"])(
    "writes the text %j behind an apostrophe, so that it stays a text",
    (text) => {
      expect(written(draw({ rows: [[textCell(text, "note")]] }), ".formulas")).toEqual([[`'${text}`]]);
    },
  );

  it("leaves blank cells and empty texts alone, and makes every row as long as the longest", () => {
    const rows = [[number(1), null, formula("=A1")], [], [textCell("", "note")]];
    expect(written(draw({ rows }), ".formulas")).toEqual([
      [1, null, "=A1"],
      [null, null, null],
      [null, null, null],
    ]);
    expect(written(draw({ rows }), ".numberFormat")).toEqual([
      ["0", null, "0"],
      [null, null, null],
      [null, null, null],
    ]);
  });

  it("has the names before the formulas, and the tables after", () => {
    const log = draw({
      rows: [[number(1)], [formula("=one")]],
      names: [{ name: "one", row: 0, column: 0, comment: "One" }],
      tables: [{ name: "both", row: 0, column: 0, rows: 2, columns: 1 }],
    }).map(([path]) => String(path));
    const order = ["workbook.names.add", ".formulas", "sheet.tables.add"].map((end) =>
      log.findIndex((path) => path.endsWith(end)),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  it("tells Excel once for cells that look alike", () => {
    const rows = Array.from({ length: 50 }, () => [number(1), number(2)]);
    expect(draw({ rows }).filter(([path]) => String(path).endsWith("font.color"))).toHaveLength(1);
  });

  it("freezes nothing unless it is told to", () => {
    const freezes = (frozen: SheetDescription["frozen"]) =>
      draw({ rows: [[number(1)]], frozen }).filter(([path]) => String(path).includes("freeze"));
    expect(freezes({ rows: 0, columns: 0 })).toEqual([]);
    expect(freezes({ rows: 5, columns: 1 })).toEqual([["sheet.freezePanes.freezeAt", "range"]]);
  });
});
