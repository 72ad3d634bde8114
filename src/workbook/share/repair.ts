import { respell } from "../../formula/respell";
import { scan } from "../../formula/scan";
import { WorkbookProblem } from "../problem";
import { runInExcel } from "../run";
import { readNames, scopeOf } from "./names";
import { mayBeOurs } from "./plan";
import type { OnProgress } from "./progress";
import { share } from "./progress";
import { orPutBack } from "./put-back";
import type { FormulaCell } from "./read-formulas";
import { readFormulas } from "./read-formulas";
import { writeCells } from "./write-cells";

export interface Repaired {
  readonly count: number;
  /** Protected sheets with cells that need it. */
  readonly locked: readonly string[];
}

/** Whether Excel has lost the cell's connection to our functions. */
export function needsRepair({ formula, shown }: FormulaCell, { calls } = scan(formula)): boolean {
  const [[first]] = shown as [[{ value: unknown; isError: boolean }]];
  return calls.some(({ saved }) => saved) || (calls.length > 0 && first.isError && first.value === "#NAME?");
}

/** Enters again the formulas that show #NAME? though their functions are here; only that makes Excel look them up. */
export async function repairWorkbook(onProgress?: OnProgress): Promise<Repaired> {
  const { broken, names } = await runInExcel(async (context) => ({
    broken: (await readFormulas(context, mayBeOurs, share(onProgress, 0, 0.5))).filter((cell) => needsRepair(cell)),
    names: (await readNames(context)).filter(({ formula }) => scan(formula).calls.some(({ saved }) => saved)),
  }));
  if (broken.length + names.length === 0) throw new WorkbookProblem("share.problem.nothing");
  const open = broken.filter(({ sheet }) => !sheet.isProtected);
  const at = ({ sheet, row, column }: FormulaCell) => ({ sheetId: sheet.id, row, column });
  const cells = open.map((cell) => ({ ...at(cell), content: cell.formula, rows: 1, columns: 1 }));
  const writes = open.map((cell) => ({ ...at(cell), content: respell(cell.formula) }));
  await orPutBack({ cells, names, added: [] }, () =>
    runInExcel((context) => {
      for (const { name, sheetId, formula } of names)
        scopeOf(context, sheetId).getItem(name).formula = respell(formula);
      return writeCells(context, writes, share(onProgress, 0.5, 1));
    }),
  );
  const locked = broken.filter(({ sheet }) => sheet.isProtected).map(({ sheet }) => sheet.name);
  return { count: open.length + names.length, locked: [...new Set(locked)] };
}
