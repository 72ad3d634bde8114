import { addressOf } from "../../models/address";
import { isFormula } from "../../formula/syntax";
import { WorkbookProblem } from "../problem";
import { isSupported } from "../requirements";
import { runInExcel } from "../run";
import type { SavedCell } from "./put-back";
import { orPutBack } from "./put-back";
import { shownIn } from "./read-formulas";
import type { CellWrite } from "./write-cells";
import { valuesAt, writeCells } from "./write-cells";

export interface Frozen {
  readonly count: number;
  readonly address: string;
}

/** Turns the formulas of the selection into what they show; a block that one of them spills becomes values whole. */
export async function freezeSelection(): Promise<Frozen> {
  const { address, saved, writes } = await runInExcel(readSelection);
  if (saved.length === 0) throw new WorkbookProblem("share.problem.nothing");
  await orPutBack({ cells: saved, names: [], added: [] }, () => runInExcel((context) => writeCells(context, writes)));
  return { count: saved.length, address };
}

interface Selected {
  readonly address: string;
  readonly saved: readonly SavedCell[];
  readonly writes: readonly CellWrite[];
}

async function readSelection(context: Excel.RequestContext): Promise<Selected> {
  const selected = context.workbook.getSelectedRange();
  const used = selected.worksheet.getUsedRange();
  const range = selected.getIntersectionOrNullObject(used).load("address, rowIndex, columnIndex, formulas, values");
  range.load("valueTypes");
  const sheet = selected.worksheet.load("id, name");
  await context.sync();
  if (range.isNullObject) throw new WorkbookProblem("share.problem.nothing");
  const formulas = (range.formulas as unknown[][]).flatMap((row, y) =>
    row.flatMap((formula, x) => (isFormula(formula) && formula !== range.values[y]![x] ? [{ y, x, formula }] : [])),
  );
  const asked = formulas.map(({ y, x, formula }) => {
    const cell = range.getCell(y, x);
    const at = { sheetId: sheet.id, row: range.rowIndex + y, column: range.columnIndex + x };
    const shown = shownIn([[range.values[y]![x]]], [[range.valueTypes[y]![x]!]]);
    if (!isSupported("1.12")) return { at, formula, shown, parent: null, block: null };
    const parent = cell.getSpillParentOrNullObject().load("address");
    return { at, formula, shown, parent, block: cell.getSpillingToRangeOrNullObject().load("values, valueTypes") };
  });
  await context.sync();
  const cells = asked
    .filter(({ at, parent }) => !parent || parent.isNullObject || parent.address.endsWith(`!${addressOf(at)}`))
    .map(({ at, formula, shown, block }) => ({
      at,
      formula,
      shown: block && !block.isNullObject ? shownIn(block.values, block.valueTypes) : shown,
    }));
  return {
    address: range.address,
    saved: cells.map(({ at, formula, shown }) => ({
      ...at,
      content: formula,
      rows: shown.length,
      columns: shown[0]!.length,
    })),
    writes: cells.flatMap(({ at, shown }) => valuesAt(at, shown)),
  };
}
