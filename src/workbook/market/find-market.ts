import { FIELD_IDS } from "../../market/snapshot";
import type { FieldId } from "../../market/snapshot";
import type { Place } from "../../models/description";
import { marketName } from "../../models/market/names";
import { WorkbookProblem } from "../problem";
import { homeOf, readPointers } from "./pointers";
import type { Pointer } from "./pointers";

/** Where the names of one market sheet point. */
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

/** The workbook's market sheets. */
export interface FoundMarkets {
  /** Those whose names point at their as-of time, in the order of their copies. */
  readonly dated: readonly FoundMarket[];
  /** Those that names still point at, but not at their as-of time, and what its name was. */
  readonly undated: readonly { readonly sheet: string; readonly name: string }[];
}

/**
 * Finds the workbook's market sheets through their names, which follow them wherever the user moves or renames things. A
 * sheet that the user has copied for keeping has no names of the workbook, and is none of them.
 */
export async function findMarkets(context: Excel.RequestContext): Promise<FoundMarkets> {
  const pointers = await readPointers(context);
  const copies = [...new Set(pointers.map(({ copy }) => copy))].sort((one, other) => one - other);
  const dated: FoundMarket[] = [];
  const undated: { sheet: string; name: string }[] = [];
  for (const copy of copies) {
    const own = pointers.filter((pointer) => pointer.copy === copy);
    const asOf = own.find(({ key }) => key === "as_of")?.target;
    const sheet = homeOf(own);
    if (asOf?.single) dated.push(marketOf(copy, asOf, own));
    else if (sheet !== null) undated.push({ sheet, name: marketName("as_of", copy) });
  }
  if (dated.length === 0) refuse(pointers);
  return { dated, undated };
}

/** Says what became of the names that there are, where none points at an as-of time. */
function refuse(pointers: readonly Pointer[]): void {
  if (pointers.some(({ key }) => key === "as_of")) throw new WorkbookProblem("market.problem.sheet_gone");
  if (pointers.some(({ target }) => target)) throw new WorkbookProblem("market.problem.as_of_gone");
}

function marketOf(copy: number, asOf: Place & { sheet: string }, own: readonly Pointer[]): FoundMarket {
  const cells = new Map<FieldId, Place>();
  const gone: FieldId[] = [];
  const elsewhere: FieldId[] = [];
  for (const id of FIELD_IDS) {
    const target = own.find(({ key }) => key === id)?.target;
    if (!target) gone.push(id);
    else if (target.sheet !== asOf.sheet || !target.single) elsewhere.push(id);
    else cells.set(id, { row: target.row, column: target.column });
  }
  return { copy, sheet: asOf.sheet, asOf: { row: asOf.row, column: asOf.column }, cells, gone, elsewhere };
}
