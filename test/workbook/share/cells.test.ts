import fc from "fast-check";
import { runsOf } from "../../../src/workbook/share/cell-runs";
import { checksumOf } from "../../../src/workbook/share/checksum";
import { freeBlockNames } from "../../../src/workbook/share/names";
import { sameShown } from "../../../src/workbook/share/same-value";
import { batchesOf, contentOf, emptiedAt } from "../../../src/workbook/share/write-cells";

const place = fc.record({ sheetId: fc.constantFrom("1", "2"), row: fc.nat({ max: 9 }), column: fc.nat({ max: 3 }) });
const keyOf = ({ sheetId, row, column }: { sheetId: string; row: number; column: number }) =>
  `${sheetId} ${row} ${column}`;

describe("runs of cells", () => {
  it("hold every cell once, where it stands, and never touch the next run", () => {
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: keyOf }), (cells) => {
        const runs = runsOf(cells);
        const covered = runs.flatMap(({ sheetId, row, column, cells: run }) =>
          run.map((cell, index) => [keyOf(cell), keyOf({ sheetId, row: row + index, column })]),
        );
        expect(covered.map(([cell]) => cell).sort()).toEqual(cells.map(keyOf).sort());
        for (const [cell, stands] of covered) expect(cell).toBe(stands);
        const keys = new Set(cells.map(keyOf));
        for (const { sheetId, row, column, cells: run } of runs)
          expect(keys.has(keyOf({ sheetId, row: row + run.length, column }))).toBe(false);
      }),
    );
  });
});

describe("what is written", () => {
  it("goes to Excel in batches that Excel on the web takes, every cell once", () => {
    const writes = Array.from({ length: 5000 }, (_, row) => ({
      sheetId: "1",
      row,
      column: 1,
      content: "=1".repeat(4000),
    }));
    const batches = batchesOf(writes);
    for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(2_000_000);
    const written = batches.flat().flatMap(({ row, cells }) => cells.map((cell, index) => [cell.row, row + index]));
    expect(written).toEqual(writes.map(({ row }) => [row, row]));
    expect(batchesOf(writes.map((write) => ({ ...write, content: 1 })))).toHaveLength(1);
  });
});

describe("a value that stands for a formula", () => {
  it("is written so that Excel takes it as it is", () => {
    expect(["=1+1", "0042", "TRUE", ""].map((value) => contentOf({ value, isError: false }))).toEqual([
      "'=1+1",
      "'0042",
      "'TRUE",
      "",
    ]);
    expect(contentOf({ value: "#N/A", isError: true })).toBe("#N/A");
    expect(contentOf({ value: "#N/A", isError: false })).toBe("'#N/A");
    expect(contentOf({ value: 0.1, isError: false })).toBe(0.1);
  });

  it("is the same but for the last digits, also where these are all that is left, and an error is no text", () => {
    const shown = (value: number | string, isError = false) => ({ value, isError });
    expect(sameShown(shown(34.0800841947), shown(34.0800841947 * (1 + 1e-13)))).toBe(true);
    expect(sameShown(shown(34.08), shown(34.0801))).toBe(false);
    expect(sameShown(shown(0), shown(0))).toBe(true);
    expect(sameShown(shown(0), shown(3.5e-15))).toBe(true);
    expect(sameShown(shown(0), shown(1e-9))).toBe(false);
    expect(sameShown(shown("#N/A", true), shown("#N/A"))).toBe(false);
    expect(sameShown(shown(1), undefined)).toBe(false);
  });

  it("empties the rest of its block, and not its first cell", () => {
    expect(emptiedAt({ sheetId: "1", row: 2, column: 3 }, 2, 2).map(keyOf)).toEqual(["1 2 4", "1 3 3", "1 3 4"]);
  });
});

describe("a block's name", () => {
  it("is one that the workbook has not got, whatever its case", () => {
    const taken = { name: "HASHCELL_BLOCK_2", sheetId: null, sheet: null, formula: "", comment: "" };
    expect(freeBlockNames([taken], 3)).toEqual(["hashcell_block_1", "hashcell_block_3", "hashcell_block_4"]);
  });

  it("notices any edited value by its checksum, but not digits that Excel does not keep", () => {
    const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), fc.nat(), cell, (row, at, other) => {
        const edited = row.map((value, index) => (index === at % row.length ? other : value));
        const same = JSON.stringify(edited) === JSON.stringify(row);
        fc.pre(same || typeof other !== "number");
        expect(checksumOf([edited]) === checksumOf([row])).toBe(same);
      }),
    );
    expect(checksumOf([[0.1 + 0.2]])).toBe(checksumOf([[0.3]]));
    expect(checksumOf([[1], [2]])).not.toBe(checksumOf([[1, 2]]));
  });

  it("knows the values again that were saved with fifteen digits, as LibreOffice saves them", () => {
    const saved = (value: number) => Number(value.toPrecision(15));
    expect(checksumOf([[1.2345678901249999]])).toBe(checksumOf([[saved(1.2345678901249999)]]));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(number, (value) => expect(checksumOf([[value]])).toBe(checksumOf([[saved(value)]]))));
  });
});
