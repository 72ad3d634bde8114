import { FIELD_IDS } from "../../market/snapshot";
import type { FieldId } from "../../market/snapshot";
import type { Place } from "../../models/description";
import { WorkbookProblem } from "../problem";
import { readPointers } from "./pointers";
import type { Pointer } from "./pointers";

/** Where the names of a market sheet point. */
export interface FoundMarket {
  /** 1 for `market_btc_price`, 2 for `market_2_btc_price`. */
  readonly copy: number;
  readonly sheet: string;
  readonly asOf: Place;
  /** Fields whose names point at one cell of that sheet. */
  readonly cells: ReadonlyMap<FieldId, Place>;
  /** Fields whose names are gone, or point at no cell. */
  readonly gone: readonly FieldId[];
  /** Fields whose names point at another sheet, or at many cells. */
  readonly elsewhere: readonly FieldId[];
}

/**
 * Finds the workbook's first market sheet through its names, which follow it wherever the user moves or renames things;
 * null where no name speaks of one.
 */
export async function findMarket(context: Excel.RequestContext): Promise<FoundMarket | null> {
  const pointers = await readPointers(context);
  for (const asOf of pointers.filter(({ key }) => key === "as_of").sort((one, other) => one.copy - other.copy)) {
    if (asOf.target?.single) return marketOf(asOf.copy, asOf.target, pointers);
  }
  if (pointers.some(({ key }) => key === "as_of")) throw new WorkbookProblem("market.problem.sheet_gone");
  if (pointers.some(({ target }) => target)) throw new WorkbookProblem("market.problem.as_of_gone");
  return null;
}

function marketOf(copy: number, asOf: Place & { sheet: string }, pointers: readonly Pointer[]): FoundMarket {
  const cells = new Map<FieldId, Place>();
  const gone: FieldId[] = [];
  const elsewhere: FieldId[] = [];
  for (const id of FIELD_IDS) {
    const target = pointers.find((one) => one.copy === copy && one.key === id)?.target;
    if (!target) gone.push(id);
    else if (target.sheet !== asOf.sheet || !target.single) elsewhere.push(id);
    else cells.set(id, { row: target.row, column: target.column });
  }
  return { copy, sheet: asOf.sheet, asOf: { row: asOf.row, column: asOf.column }, cells, gone, elsewhere };
}
