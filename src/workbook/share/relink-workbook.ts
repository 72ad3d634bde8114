import { readBlock } from "../../formula/block";
import type { Relinking } from "../../formula/relink";
import { relink } from "../../formula/relink";
import { restoreSpills } from "../../formula/spill";
import { addressOf } from "../../models/address";
import { WorkbookProblem } from "../problem";
import { runInExcel } from "../run";
import type { LeftAlone, Renamed, Restored } from "./find-values";
import { findValues } from "./find-values";
import type { NameRead } from "./names";
import { readNames, scopeOf } from "./names";
import { mayBeOurs } from "./plan";
import { inSlices } from "./in-slices";
import type { OnProgress } from "./progress";
import { share } from "./progress";
import { checkHeld, orPutBack } from "./put-back";
import { readFormulas } from "./read-formulas";
import { emptiedAt, writeCells } from "./write-cells";

export interface Relinked {
  /** How many cells and names hold our functions again. */
  readonly count: number;
  readonly leftAlone: readonly LeftAlone[];
}

interface Reading {
  readonly restored: readonly Restored[];
  readonly renamed: readonly Renamed[];
  readonly spent: readonly NameRead[];
  readonly leftAlone: readonly LeftAlone[];
}

/** Brings our functions back wherever a tag or a block's name tells of one; where it fails, all is put back. */
export async function relinkWorkbook(onProgress?: OnProgress): Promise<Relinked> {
  const { restored, renamed, spent, leftAlone } = await runInExcel((context) => readTagged(context, onProgress));
  if (restored.length + renamed.length === 0) {
    if (leftAlone.length > 0) return { count: 0, leftAlone };
    throw new WorkbookProblem("share.problem.nothing");
  }
  const saved = {
    cells: restored.flatMap(({ before }) => before.map((cell) => ({ ...cell, rows: 1, columns: 1 }))),
    names: [...renamed.map(({ name }) => name), ...spent],
    added: [],
  };
  await orPutBack(saved, () =>
    runInExcel(async (context) => {
      const writes = restored.map(({ write }) => write);
      await writeCells(
        context,
        restored.flatMap(({ write, rows, columns }) => emptiedAt(write, rows, columns)),
        share(onProgress, 0.7, 0.75),
      );
      await writeCells(context, writes, share(onProgress, 0.75, 0.95));
      await checkHeld(context, writes);
      onProgress?.(0.95);
      for (const { name, formula } of renamed) scopeOf(context, name.sheetId).getItem(name.name).formula = formula;
      for (const { name, sheetId } of spent) scopeOf(context, sheetId).getItem(name).delete();
      await context.sync();
    }),
  );
  return { count: restored.length + renamed.length, leftAlone };
}

async function readTagged(context: Excel.RequestContext, onProgress?: OnProgress): Promise<Reading> {
  const cells = await readFormulas(context, mayBeOurs, share(onProgress, 0, 0.3));
  const names = await readNames(context);
  const values = await findValues(context, names);
  const leftAlone = [...values.leftAlone];
  const spilling = new Set(values.blocks.map(({ anchor: { sheet, cell } }) => placeKey(sheet, cell)));

  /** The formula as it was, where anything of it comes back. */
  const backOf = ({ formula, restored: ids, edited }: Relinking, place: string, home: string): string | null => {
    const spills = restoreSpills(formula, ({ sheet, cell }) => spilling.has(placeKey(sheet ?? home, cell)));
    leftAlone.push(...edited.map((reason) => ({ place, reason })));
    if (spills.left > 0) leftAlone.push({ place, reason: { code: "block-stays" } });
    return ids.length + spills.restored > 0 ? spills.formula : null;
  };
  const relinked = await inSlices(cells, ({ formula }) => relink(formula), share(onProgress, 0.3, 0.7));
  const formulas = cells.flatMap((cell, index): Restored[] => {
    const place = `${cell.sheet.name}!${addressOf(cell)}`;
    const formula = backOf(relinked[index]!, place, cell.sheet.name);
    if (formula === null) return [];
    if (cell.sheet.isProtected) {
      leftAlone.push({ place, reason: { code: "locked" } });
      return [];
    }
    const at = { sheetId: cell.sheet.id, row: cell.row, column: cell.column };
    return [{ write: { ...at, content: formula }, before: [{ ...at, content: cell.formula }], rows: 1, columns: 1 }];
  });
  const renamed = names.flatMap((name) => {
    const formula =
      !mayBeOurs(name.formula) || readBlock(name.formula) ? null : backOf(relink(name.formula), name.name, "");
    return formula === null ? [] : [{ name, formula }];
  });
  return {
    restored: [...formulas, ...values.blocks],
    renamed: [...renamed, ...values.names],
    spent: values.spent,
    leftAlone,
  };
}

const placeKey = (sheet: string, cell: string): string => `${sheet.toUpperCase()}!${cell}`;
