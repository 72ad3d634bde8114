import { parseA1Ref } from "@borgar/fx";
import { readBlock } from "../../formula/block";
import type { Block } from "../../formula/block";
import type { Edit } from "../../formula/edit";
import type { Relinking } from "../../formula/relink";
import { relink } from "../../formula/relink";
import { restoreSpills } from "../../formula/spill";
import { addressOf } from "../../models/address";
import { WorkbookProblem } from "../problem";
import { runInExcel } from "../run";
import { partsOf, RUNS_A_BATCH } from "./cell-runs";
import { checksumOf } from "./checksum";
import type { NameRead } from "./names";
import { readNames, scopeOf } from "./names";
import { mayBeOurs } from "./plan";
import { inSlices } from "./in-slices";
import type { OnProgress } from "./progress";
import { share } from "./progress";
import { checkHeld, orPutBack } from "./put-back";
import { readFormulas, shownIn } from "./read-formulas";
import type { CellWrite } from "./write-cells";
import { contentOf, emptiedAt, writeCells } from "./write-cells";

/** Why a block of values is left alone. */
export type BlockCode =
  | "tag-unreadable"
  | "unknown-function"
  | "anchor-lost"
  | "sheet-lost"
  | "values-edited"
  | "locked"
  /** It read the block by its `#`, and the block's values stay. */
  | "block-stays";

/** Something that is left alone, and where. */
export interface LeftAlone {
  readonly place: string;
  readonly reason: Pick<Edit, "code" | "parameter"> | { readonly code: BlockCode };
}

export interface Relinked {
  /** How many cells and names hold our functions again. */
  readonly count: number;
  readonly leftAlone: readonly LeftAlone[];
}

interface Restored {
  readonly write: CellWrite;
  readonly before: readonly CellWrite[];
  readonly rows: number;
  readonly columns: number;
}

interface Reading {
  readonly restored: readonly Restored[];
  readonly renamed: readonly { readonly name: NameRead; readonly formula: string }[];
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
      );
      await writeCells(context, writes, share(onProgress, 0.7, 1));
      await checkHeld(context, writes);
      for (const { name, formula } of renamed) scopeOf(context, name.sheetId).getItem(name.name).formula = formula;
      for (const { name, sheetId } of spent) scopeOf(context, sheetId).getItem(name).delete();
      await context.sync();
    }),
  );
  return { count: restored.length + renamed.length, leftAlone };
}

async function readTagged(context: Excel.RequestContext, onProgress?: OnProgress): Promise<Reading> {
  const leftAlone: LeftAlone[] = [];
  const cells = await readFormulas(context, mayBeOurs, share(onProgress, 0, 0.3));
  const names = (await readNames(context)).filter(({ formula }) => mayBeOurs(formula));
  const spent: NameRead[] = [];
  const blocks: NamedBlock[] = [];
  for (const name of names) {
    const block = readBlock(name.formula);
    if (block && "code" in block) leftAlone.push({ place: name.name, reason: block });
    else if (block) blocks.push({ name, block });
  }
  const values: Restored[] = [];
  const spilling = new Set<string>();
  for (const part of partsOf(blocks, RUNS_A_BATCH)) {
    for (const [index, found] of (await readBlockCells(context, part)).entries()) {
      const { name, block } = part[index]!;
      const { sheet, cell } = block.anchor;
      if ("code" in found) leftAlone.push({ place: `${sheet}!${block.cells}`, reason: found });
      else {
        values.push({ ...found, write: { ...found.before[0]!, content: block.formula } });
        spilling.add(placeKey(sheet, cell));
        spent.push(name);
      }
    }
  }

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
    const formula = readBlock(name.formula) ? null : backOf(relink(name.formula), name.name, "");
    return formula === null ? [] : [{ name, formula }];
  });
  return { restored: [...formulas, ...values], renamed, spent, leftAlone };
}

const placeKey = (sheet: string, cell: string): string => `${sheet.toUpperCase()}!${cell}`;

interface NamedBlock {
  readonly name: NameRead;
  readonly block: Exclude<Block, { readonly code: unknown }>;
}

type BlockCells = Omit<Restored, "write"> | { readonly code: BlockCode };

/** The cells of each block of values, unless somebody has edited them. */
async function readBlockCells(context: Excel.RequestContext, blocks: readonly NamedBlock[]): Promise<BlockCells[]> {
  const read = blocks.map(({ block }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(block.anchor.sheet).load("id");
    const protection = sheet.protection.load("protected");
    const range = sheet.getRange(block.cells).load("formulas, values, valueTypes");
    return { block, sheet, protection, range };
  });
  await context.sync();
  return read.map(({ block: { cells, checksum }, sheet, protection, range }): BlockCells => {
    if (sheet.isNullObject) return { code: "sheet-lost" };
    if (protection.protected) return { code: "locked" };
    const isValue = range.values.every((row, y) => row.every((value, x) => value === range.formulas[y]![x]));
    if (!isValue || checksum !== checksumOf(range.values)) return { code: "values-edited" };
    const { top, left } = (parseA1Ref(cells) as { range: { top: number; left: number } }).range;
    const before = shownIn(range.values, range.valueTypes).flatMap((row, y) =>
      row.map((shown, x) => ({ sheetId: sheet.id, row: top + y, column: left + x, content: contentOf(shown) })),
    );
    return { before, rows: range.values.length, columns: range.values[0]!.length };
  });
}
