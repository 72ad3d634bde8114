import type { Content, SheetDescription } from "../../models/description";
import { drawSheet, finishSheet } from "../draw/draw-sheet";
import { drawNames } from "../draw/names";
import { addSheet } from "../insert/add-sheet";
import { runInExcel } from "../run";
import { rewritten } from "../written";
import { checksumOf } from "./checksum";
import type { NameRead } from "./names";
import type { OnProgress } from "./progress";
import type { Area } from "./read-areas";
import { areaOf, PLACE, readAreas } from "./read-areas";
import type { SavedCell } from "./put-back";
import { orPutBack } from "./put-back";

interface ProvenanceOptions {
  /** What a copy of the sheet holds. */
  readonly describe: (copy: number) => Pick<SheetDescription, "name" | "rows" | "widths">;
  /** Whether nothing is left of which only the sheet of an earlier sharing tells. */
  readonly tellsAll: boolean;
  /** Whether something in it is told nowhere else, so that no later sharing may write over it. */
  readonly isLasting: boolean;
  readonly onProgress: OnProgress;
}

const NAME = "hashcell_provenance";
const ITS_NAMES = /^hashcell_provenance(?:_([1-9]\d*))?$/;

/**
 * Writes the sheet: over that of an earlier sharing which nobody has edited since and which nobody needs, wherever it
 * stands and whatever it is called by now, and as a new one otherwise. A workbook name tells our sheet, and by its
 * comment what it held.
 *
 * @returns the sheet's name
 */
export async function writeProvenance(options: ProvenanceOptions): Promise<string> {
  const { describe, tellsAll, isLasting, onProgress } = options;
  const untouched = await runInExcel(findUntouched);
  const earlier = tellsAll ? untouched : null;
  const described = (copy: number) => withName(describe(copy), copy, isLasting);
  if (!earlier) return (await addSheet(described, true, (done, total) => onProgress(done / total))).sheet;
  const sheet = described(earlier.copy);
  const blank = blanksOf(earlier.sheetId, sheet.rows);
  await orPutBack({ cells: [...blank, ...earlier.cells], names: [earlier.name], added: [] }, () =>
    runInExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(earlier.sheetId);
      worksheet.getUsedRange().clear();
      context.workbook.names.getItem(earlier.name.name).delete();
      await drawNames(context.workbook, worksheet, sheet);
      await drawSheet(worksheet, sheet, async () => {
        await context.sync();
        onProgress(0);
      });
      finishSheet(worksheet, sheet);
      await context.sync();
      onProgress(1);
      if (earlier.isVisible) worksheet.activate();
      await context.sync();
    }),
  );
  return earlier.title;
}

function withName(
  sheet: ReturnType<ProvenanceOptions["describe"]>,
  copy: number,
  isLasting: boolean,
): SheetDescription {
  const name = copy === 1 ? NAME : `${NAME}_${copy}`;
  const checksum = checksumOf(trimmed(sheet.rows.map((row) => row.map((cell) => valueOf(cell?.content)))));
  const comment = `Hashcell ${isLasting ? "" : checksum}`.trim();
  return { ...sheet, names: [{ name, comment, row: 0, column: 0 }], tables: [], frozen: { rows: 0, columns: 0 } };
}

function valueOf(content: Content | undefined): string | number {
  if (!content) return "";
  return content.kind === "number" ? content.number : content.kind === "text" ? content.text : content.formula;
}

/** Without the blank cells to the right of the last one that is not, and below it: formats alone make Excel read them. */
function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const cut = rows.map((row) => withoutEnd(row, (cell) => cell === ""));
  return withoutEnd(cut, (row) => row.length === 0);
}

function withoutEnd<T>(list: readonly T[], isBlank: (item: T) => boolean): T[] {
  let end = list.length;
  while (end > 0 && isBlank(list[end - 1]!)) end -= 1;
  return list.slice(0, end);
}

interface Earlier {
  readonly copy: number;
  readonly sheetId: string;
  readonly title: string;
  /** Excel shows no hidden sheet. */
  readonly isVisible: boolean;
  readonly name: NameRead;
  readonly cells: readonly SavedCell[];
}

/** The sheet of an earlier sharing that still holds what we wrote, and nothing else. */
async function findUntouched(context: Excel.RequestContext): Promise<Earlier | null> {
  const { names } = context.workbook;
  names.load("items/name, items/formula, items/comment");
  await context.sync();
  const ours = names.items.flatMap((item) => {
    const [is, copy = "1"] = ITS_NAMES.exec(item.name) ?? [];
    return is ? [{ item, copy: Number(copy), cell: item.getRangeOrNullObject().load("address") }] : [];
  });
  await context.sync();
  const standing = ours.filter(({ cell }) => !cell.isNullObject);
  // The name of a sheet that was deleted would keep its number taken.
  for (const { item, cell } of ours) if (cell.isNullObject) item.delete();
  const asked = standing.map(({ cell, ...its }) => {
    const worksheet = cell.worksheet.load("id, name, visibility");
    const used = worksheet.getUsedRange().load(PLACE);
    return { ...its, worksheet, used, protection: worksheet.protection.load("protected") };
  });
  await context.sync();
  for (const { item, copy, worksheet, used, protection } of asked) {
    if (protection.protected || used.rowIndex + used.columnIndex > 0) continue;
    const rows = await readContent(context, areaOf(worksheet.id, used));
    if (item.comment !== `Hashcell ${checksumOf(trimmed(rows.map(({ formulas }) => formulas)))}`) continue;
    return {
      copy,
      sheetId: worksheet.id,
      title: worksheet.name,
      isVisible: worksheet.visibility === "Visible",
      name: { name: item.name, sheetId: null, sheet: null, formula: String(item.formula), comment: item.comment },
      cells: rows.flatMap(({ formulas, values }, y) =>
        formulas.map((formula, x) => cellAt(worksheet.id, y, x, rewritten(formula, values[x]))),
      ),
    };
  }
  return null;
}

/** What the cells of an area hold, row by row. */
async function readContent(context: Excel.RequestContext, area: Area) {
  const [rows] = await readAreas(context, [area], "formulas, values", ({ formulas, values }) =>
    values.map((row, y) => ({ formulas: formulas[y] as unknown[], values: row as unknown[] })),
  );
  return rows!;
}

const cellAt = (sheetId: string, row: number, column: number, content: SavedCell["content"]): SavedCell => ({
  sheetId,
  row,
  column,
  content,
  rows: 1,
  columns: 1,
});

/** The cells that rows take, blank. */
const blanksOf = (sheetId: string, rows: SheetDescription["rows"]): SavedCell[] =>
  rows.flatMap((cells, row) => cells.map((_, column) => cellAt(sheetId, row, column, "")));
