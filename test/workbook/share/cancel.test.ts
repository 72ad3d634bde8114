import { WorkbookProblem } from "../../../src/workbook/problem";
import { planToShare, prepareToShare } from "../../../src/workbook/share/prepare";
import type { OnProgress } from "../../../src/workbook/share/progress";
import { relinkWorkbook } from "../../../src/workbook/share/relink-workbook";
import { repairWorkbook } from "../../../src/workbook/share/repair";
import { FakeExcel } from "./fake-excel";

const MODEL = {
  A1: 67_800,
  B1: "=MINING.HASHCOST(A1,17.5)",
  B2: "=MINING.HASHCOST(A1,17.5)*2",
  C1: '=MINING.MINER("S21","TH")',
  D4: '=MINING.MINER("S21","JTH")',
  E1: "=_xldudf_MINING_HASHCOST(A1,17.5)",
};

const prepare = (onProgress?: OnProgress): Promise<unknown> =>
  prepareToShare({ language: "en", version: "1", now: new Date("2026-03-01"), ...(onProgress && { onProgress }) });

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

const WORKS: readonly [name: string, stages: number, work: typeof prepare, first: () => unknown][] = [
  ["reading what preparing would change", 1, planToShare, () => null],
  ["preparing", 5, prepare, () => null],
  ["preparing again, over the sheet of the first time,", 5, prepare, () => prepare().then(() => relinkWorkbook())],
  ["relinking", 4, relinkWorkbook, () => prepare()],
  ["repairing", 2, repairWorkbook, () => null],
];

test.each(WORKS)(
  "%s leaves the workbook as it was, at whichever of its %i stages or more the user cancels it",
  async (_, stages, work, first) => {
    let stage = 0;
    for (; ; stage += 1) {
      const excel = new FakeExcel(MODEL);
      await first();
      const before = excel.content;
      let left = stage;
      const problem = await work(() => {
        if (left === 0) throw new WorkbookProblem("share.problem.cancelled");
        left -= 1;
      }).then(
        () => null,
        (error: unknown) => error,
      );
      if (problem === null) {
        if (work !== planToShare) expect(excel.content).not.toEqual(before);
        break;
      }
      expect({ problem, stage, ...excel.content }).toEqual({
        problem: expect.objectContaining({ id: "share.problem.cancelled" }),
        stage,
        ...before,
      });
    }
    // A slow machine tells its progress more often.
    expect(stage).toBeGreaterThanOrEqual(stages);
  },
);
