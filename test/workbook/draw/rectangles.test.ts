import fc from "fast-check";
import { rectanglesOf } from "../../../src/workbook/draw/rectangles";

const paint = (rectangles: ReturnType<typeof rectanglesOf>, height: number, width: number) => {
  const grid: (string | null)[][] = Array.from({ length: height }, () => Array<string | null>(width).fill(null));
  for (const { key, row, column, rows, columns } of rectangles) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        expect(grid[r]?.[c]).toBeNull();
        (grid[r] as (string | null)[])[c] = key;
      }
    }
  }
  return grid;
};

describe("rectangles", () => {
  it("join what is alike", () => {
    expect(
      rectanglesOf([
        ["a", "a", "b"],
        ["a", "a", null],
        ["a", "c", "c"],
      ]),
    ).toEqual(
      expect.arrayContaining([
        { key: "a", row: 0, column: 0, rows: 2, columns: 2 },
        { key: "b", row: 0, column: 2, rows: 1, columns: 1 },
        { key: "a", row: 2, column: 0, rows: 1, columns: 1 },
        { key: "c", row: 2, column: 1, rows: 1, columns: 2 },
      ]),
    );
  });

  it("cover every cell once, with its key", () => {
    const key = fc.constantFrom("a", "b", null);
    const grids = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([height, width]) =>
        fc.array(fc.array(key, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    fc.assert(
      fc.property(grids, (grid) => {
        expect(paint(rectanglesOf(grid), grid.length, grid[0]?.length ?? 0)).toEqual(grid);
      }),
    );
  });
});
