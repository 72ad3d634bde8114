import { resultName } from "../../../src/formula/result";
import { listResults } from "../../../src/workbook/results/list-results";
import type { Evaluate } from "../../../src/workbook/results/run-result";
import { runResult } from "../../../src/workbook/results/run-result";
import { FakeWorkbook } from "./fake-workbook";

const KEY = { name: "hashcell_result_1", sheetId: null };
const NOW = new Date("2026-03-02T12:00:00Z");
/** Two figures that are read in B2:B3, three rows for what they come to. */
const formula = resultName("=MINING.SIMULATE($B$2,$B$3)", "Risk", {
  values: "E2:F4",
  headings: { rows: 1, columns: 1 },
  ranAt: "B1",
  kept: [{ from: "B2:B3", to: "C2:C3" }],
});

/** Gives each row its number and a figure that was read. */
const evaluate: Evaluate = (_, readings) => {
  const read = (reference: string) => Number(readings.get(reference)?.[0]?.[0]);
  const body = [1, 2, 3].map((row) => [row, row, read("$B$2") * 100 + read("$B$3")]);
  return { kind: "table", table: [["Month", "P5", "P25"], ...body] };
};

let book: FakeWorkbook;
beforeEach(() => {
  book = new FakeWorkbook("Risk", [{ name: KEY.name, formula }]);
  book.set("B2:B3", [[7], [0.25]]);
});
afterEach(() => Reflect.deleteProperty(globalThis, "Excel"));

const everything = () => book.get("A1:H9");
const stateNow = async () => (await listResults()).map(({ state }) => state);

describe("a result in a workbook", () => {
  it("is found by its name with the sheet that it stands on, and has not been run", async () => {
    expect(await listResults()).toEqual([{ ...KEY, sheet: "Risk", state: "never" }]);
  });

  it("takes the values without their headings, what was read, and the time", async () => {
    expect(await runResult(KEY, evaluate, NOW)).toBeNull();
    expect(book.get("E2:F4")).toEqual([1, 2, 3].map((row) => [row, 700.25]));
    expect(book.get("C2:C3")).toEqual(book.get("B2:B3"));
    expect(book.get("B1")).toEqual([[46083.5]]);
    expect(await stateNow()).toEqual(["current"]);
  });

  it("is no longer current once a figure that it reads has changed by more than a last digit", async () => {
    await runResult(KEY, evaluate, NOW);
    book.set("B3", [[0.25 + 1e-16]]);
    expect(await stateNow()).toEqual(["current"]);
    book.set("B3", [[0.2500001]]);
    expect(await stateNow()).toEqual(["stale"]);
    book.set("B3", [[""]]);
    expect(await stateNow()).toEqual(["stale"]);
  });

  it("leaves no row of an earlier run below a shorter one", async () => {
    await runResult(KEY, evaluate, NOW);
    const shorter: Evaluate = () => ({
      kind: "table",
      table: [
        ["Month", "P5", "P25"],
        [1, 5, 6],
      ],
    });
    await runResult(KEY, shorter, NOW);
    expect(book.get("E2:F4")).toEqual([
      [5, 6],
      ["", ""],
      ["", ""],
    ]);
  });

  it("stays as it was where the function refuses its arguments, and hands on why", async () => {
    await runResult(KEY, evaluate, NOW);
    const before = everything();
    expect(await runResult(KEY, () => ({ kind: "refused", sentence: "paths: 5 is too few." }), NOW)).toBe(
      "paths: 5 is too few.",
    );
    expect(everything()).toEqual(before);
  });

  it("stays as it was where the table has more rows than there are", async () => {
    const before = everything();
    const long: Evaluate = () => ({ kind: "table", table: Array.from({ length: 6 }, () => [1, 2, 3]) });
    await expect(runResult(KEY, long, NOW)).rejects.toMatchObject({
      id: "result.problem.size",
      values: { place: "Risk!E2:F4", rows: "5", columns: "2" },
    });
    expect(everything()).toEqual(before);
  });

  it.each([0, 1, 2])("stays as it was where Excel fails at write %i", async (failAt) => {
    await runResult(KEY, evaluate, NOW);
    book.set("B2", [[8]]);
    const before = everything();
    book.failAt = failAt;
    await expect(runResult(KEY, evaluate, new Date("2026-04-01T00:00:00Z"))).rejects.toMatchObject({
      id: "workbook.general",
    });
    expect(everything()).toEqual(before);
  });

  it("says so where its name is gone", async () => {
    await expect(runResult({ ...KEY, name: "another" }, evaluate, NOW)).rejects.toMatchObject({
      id: "result.problem.gone",
    });
  });
});
