import type { FWorksheet } from "@univerjs/sheets/facade";
import { CellValueType, ObjectMatrix } from "@univerjs/core";
import type { ICellData, Injector, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "./a1";

export type CellValue = string | number | boolean;

const ERRORS = new Set<unknown>(Object.values(ErrorType));

/** The calculated values of cells. Univer keeps spilled cells apart, in its formula model. */
export class Cells {
  readonly #formulas: FormulaDataModel;

  constructor(injector: Injector) {
    this.#formulas = injector.get(FormulaDataModel);
  }

  /** Blank cells are "". */
  value(sheet: FWorksheet, row: number, column: number): CellValue {
    const cell = this.#cell(sheet, row, column);
    const value = cell?.v ?? "";
    return cell?.t === CellValueType.BOOLEAN ? isTrue(value) : value;
  }

  /** The value as the grid shows it, in its number format. */
  text(sheet: FWorksheet, row: number, column: number): string {
    return sheet.getRange(row, column).getDisplayValue();
  }

  isError(sheet: FWorksheet, row: number, column: number): boolean {
    const cell = this.#cell(sheet, row, column);
    return cell?.t !== CellValueType.FORCE_STRING && ERRORS.has(cell?.v);
  }

  formula(sheet: FWorksheet, row: number, column: number): string | undefined {
    const unitId = sheet.getWorkbook().getUnitId();
    return this.#formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? undefined;
  }

  /** The block that the formula in this cell fills, if it gives more than one value. */
  spillFrom(sheet: FWorksheet, row: number, column: number): Area | undefined {
    const unitId = sheet.getWorkbook().getUnitId();
    return this.#formulas.getArrayFormulaRange()[unitId]?.[sheet.getSheetId()]?.[row]?.[column];
  }

  /** The cell whose formula fills this one. */
  spillParent(sheet: FWorksheet, row: number, column: number): Area | undefined {
    const unitId = sheet.getWorkbook().getUnitId();
    const anchors = this.#formulas.getArrayFormulaRange()[unitId]?.[sheet.getSheetId()] ?? {};
    let parent: Area | undefined;
    new ObjectMatrix<Area>(anchors).forValue((startRow, startColumn, area) => {
      if (contains(area, row, column)) parent = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    });
    return parent;
  }

  /** The smallest block that holds every value and formula of the sheet. */
  used(sheet: FWorksheet): Area | undefined {
    let used: Area | undefined;
    const grow = (row: number, column: number) => {
      used = used
        ? {
            startRow: Math.min(used.startRow, row),
            startColumn: Math.min(used.startColumn, column),
            endRow: Math.max(used.endRow, row),
            endColumn: Math.max(used.endColumn, column),
          }
        : { startRow: row, startColumn: column, endRow: row, endColumn: column };
    };
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (hasContent(cell)) grow(row, column);
      });
    new ObjectMatrix(this.#spilled(sheet)).forValue((row, column, cell) => {
      if (hasContent(cell)) grow(row, column);
    });
    return used;
  }

  #cell(sheet: FWorksheet, row: number, column: number): ICellData | undefined {
    const own = sheet.getSheet().getCellRaw(row, column) ?? undefined;
    const spilled = this.#spilled(sheet)[row]?.[column] ?? undefined;
    const ownCounts = isFilled(own) && !own?.f && !own?.si;
    return spilled && !ownCounts ? spilled : own;
  }

  #spilled(sheet: FWorksheet): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    const unitId = sheet.getWorkbook().getUnitId();
    return this.#formulas.getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()] ?? {};
  }
}

const isTrue = (value: CellValue): boolean => value === true || value === 1 || String(value).toUpperCase() === "TRUE";

const isFilled = (cell: Nullable<ICellData>): boolean => cell?.v !== undefined && cell.v !== null && cell.v !== "";

const hasContent = (cell: Nullable<ICellData>): boolean => Boolean(cell && (cell.f || cell.si || isFilled(cell)));

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
