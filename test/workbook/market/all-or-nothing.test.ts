import { WorkbookProblem } from "../../../src/workbook/problem";
import { allOrNothing } from "../../../src/workbook/market/all-or-nothing";
import type { Step } from "../../../src/workbook/market/all-or-nothing";

const context = {} as Excel.RequestContext;

/** Steps that note what is done, of which some fail. */
function stepsOf(applying: readonly ("done" | "fails")[], undoing: "done" | "fails" = "done") {
  const log: string[] = [];
  const act = (name: string, how: "done" | "fails") => async () => {
    log.push(name);
    if (how === "fails") throw new Error(name);
  };
  const steps = applying.map((how, index): Step => {
    const sheet = `Market ${index + 1}`;
    return { sheet, apply: act(`write ${sheet}`, how), undo: act(`put back ${sheet}`, undoing) };
  });
  return { steps, log };
}

describe("steps of which all are done or nothing", () => {
  it("are done in their order", async () => {
    const { steps, log } = stepsOf(["done", "done"]);
    await allOrNothing(context, steps);
    expect(log).toEqual(["write Market 1", "write Market 2"]);
  });

  it("are put back from the one that failed to the first, and the failure is told", async () => {
    const { steps, log } = stepsOf(["done", "fails", "done"]);
    await expect(allOrNothing(context, steps)).rejects.toThrow("write Market 2");
    expect(log).toEqual(["write Market 1", "write Market 2", "put back Market 2", "put back Market 1"]);
  });

  it("are all tried to be put back, and those that could not be are named", async () => {
    const { steps, log } = stepsOf(["done", "fails"], "fails");
    const problem = await allOrNothing(context, steps).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(WorkbookProblem);
    expect(problem).toMatchObject({
      id: "market.problem.not_restored",
      values: { sheets: "Market 2, Market 1" },
    });
    expect(log.slice(2)).toEqual(["put back Market 2", "put back Market 1"]);
  });
});
