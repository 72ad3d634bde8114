import { readBlock } from "../../formula/block";
import { scan } from "../../formula/scan";
import type { Scan } from "../../formula/scan";
import { mayBeTagged } from "../../formula/tag";
import { addressOf } from "../../models/address";
import { runInExcel } from "../run";
import { readNames } from "./names";
import { inSlices } from "./in-slices";
import { holdsOurs, isOurs, mayBeOurs } from "./plan";
import type { OnProgress } from "./progress";
import { share } from "./progress";
import { readFormulas } from "./read-formulas";
import { needsRepair } from "./repair";

/** A formula of ours, or a plain one that came from ours. */
export interface ListedFormula {
  readonly cell: string;
  readonly formula: string;
  readonly found: Scan;
  /** Whether it is the plain form of a formula of ours. */
  readonly shared: boolean;
  readonly needsRepair: boolean;
}

export interface ListedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly formulas: readonly ListedFormula[];
}

export interface Listing {
  /** Only those that hold something of ours. */
  readonly sheets: readonly ListedSheet[];
  /** Names whose formulas call ours. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Blocks of values that can come back. */
  readonly blocks: number;
}

/** Finds all of ours in the workbook, by sheet. */
export function listFormulas(onProgress?: OnProgress): Promise<Listing> {
  return runInExcel(async (context) => {
    const cells = await readFormulas(context, mayBeOurs, share(onProgress, 0, 0.5));
    const scans = await inSlices(cells, ({ formula }) => scan(formula), share(onProgress, 0.5, 1));
    const names = (await readNames(context)).filter(({ formula }) => mayBeOurs(formula));
    const sheets = new Map<string, { name: string; isProtected: boolean; formulas: ListedFormula[] }>();
    for (const [index, cell] of cells.entries()) {
      const shared = mayBeTagged(cell.formula);
      const found = scans[index]!;
      if (!shared && !holdsOurs(found)) continue;
      const { id, name, isProtected } = cell.sheet;
      if (!sheets.has(id)) sheets.set(id, { name, isProtected, formulas: [] });
      sheets.get(id)!.formulas.push({
        cell: addressOf(cell),
        formula: cell.formula,
        found,
        shared,
        needsRepair: needsRepair(cell, found),
      });
    }
    return {
      sheets: [...sheets.values()],
      names: names.filter(({ formula }) => isOurs(formula)).map(({ name, formula }) => ({ name, formula })),
      blocks: names.filter(({ formula }) => readBlock(formula)).length,
    };
  });
}
