import type { FWorksheet } from "@univerjs/sheets/facade";
import { itemNotFound } from "./api-error";
import { asBoolean, asNumber, asOptionalText, asText, oneOf } from "./arguments";
import { chartCollection } from "./charts";
import { WHOLE_SHEET } from "./excel-host";
import type { ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";
import { nameCollection } from "./names";
import { pageLayout } from "./page-layout";
import { isRange, rangeObject, singleCell } from "./range";
import { tableCollection } from "./tables";
import { checkNewName, removeSheet } from "./worksheets";

const VISIBILITIES = { Visible: true, Hidden: false, VeryHidden: false };

export function worksheetObject(host: ExcelHost, sheet: FWorksheet): HostObject {
  const range = (address: string | undefined) =>
    address ? host.getBlock(address, sheet) : { sheet, area: WHOLE_SHEET };
  return {
    kind: "Worksheet",
    identity: () => ({ Id: sheet.getSheetId() }),
    get: {
      Id: () => sheet.getSheetId(),
      Name: () => sheet.getSheetName(),
      Position: () => sheet.getIndex(),
      Visibility: () => (sheet.isSheetHidden() ? "Hidden" : "Visible"),
      TabColor: () => sheet.getTabColor() ?? "",
      ShowGridlines: () => !sheet.hasHiddenGridLines(),
    },
    set: {
      Name: (name) => {
        checkNewName(host, asText(name), sheet);
        sheet.setName(asText(name));
      },
      Position: (position) => moveSheet(host, sheet, asNumber(position)),
      Visibility: (visibility) =>
        VISIBILITIES[oneOf(visibility, VISIBILITIES)] ? sheet.showSheet() : sheet.hideSheet(),
      TabColor: (color) => sheet.setTabColor(asText(color)),
      ShowGridlines: (shown) => sheet.setHiddenGridlines(!asBoolean(shown)),
    },
    call: {
      Activate: () => void host.workbook.setActiveSheet(sheet),
      Delete: () => removeSheet(host, sheet),
      Calculate: () => {
        const cells = { unitId: host.workbook.getId(), sheetId: sheet.getSheetId(), range: WHOLE_SHEET };
        host.calculation.recalculate([cells]);
      },
    },
    objects: {
      Names: () => nameCollection(host, sheet),
      Tables: () => tableCollection(host, sheet),
      Charts: () => chartCollection(host, sheet),
      PageLayout: () => pageLayout(host, sheet),
      FreezePanes: () => freezePanes(host, sheet),
      Protection: () => protection(host, sheet),
      GetRange: (address) => rangeObject(host, range(asOptionalText(address))),
      GetCell: (row, column) => rangeObject(host, { sheet, area: singleCell(asNumber(row), asNumber(column)) }),
      GetRangeByIndexes: (row, column, rows, columns) => {
        const start = singleCell(asNumber(row), asNumber(column));
        const area = {
          ...start,
          endRow: start.startRow + asNumber(rows) - 1,
          endColumn: start.startColumn + asNumber(columns) - 1,
        };
        return rangeObject(host, { sheet, area });
      },
      GetUsedRange: async () => rangeObject(host, { sheet, area: (await usedArea(host, sheet)) ?? singleCell(0, 0) }),
      GetUsedRangeOrNullObject: async () => {
        const area = await usedArea(host, sheet);
        return area ? rangeObject(host, { sheet, area }) : null;
      },
      GetNext: () => neighbour(host, sheet, 1) ?? fail(),
      GetNextOrNullObject: () => neighbour(host, sheet, 1),
      GetPrevious: () => neighbour(host, sheet, -1) ?? fail(),
      GetPreviousOrNullObject: () => neighbour(host, sheet, -1),
    },
  };
}

const fail = (): never => {
  throw itemNotFound();
};

async function usedArea(host: ExcelHost, sheet: FWorksheet) {
  await host.calculated();
  return host.cells.used(sheet);
}

function neighbour(host: ExcelHost, sheet: FWorksheet, step: number): HostObject | null {
  const other = host.workbook.getSheets()[sheet.getIndex() + step];
  return other ? worksheetObject(host, other) : null;
}

/** Univer moves only with the sheet's activation. */
function moveSheet(host: ExcelHost, sheet: FWorksheet, position: number): void {
  const active = host.workbook.getActiveSheet();
  host.workbook.moveSheet(sheet, position);
  host.workbook.setActiveSheet(active);
}

const protection = (host: ExcelHost, sheet: FWorksheet): HostObject => ({
  kind: "WorksheetProtection",
  get: { Protected: () => host.protectedSheets.has(sheet.getSheetId()) },
  call: {
    Protect: () => void host.protectedSheets.add(sheet.getSheetId()),
    Unprotect: () => void host.protectedSheets.delete(sheet.getSheetId()),
  },
});

/** As in Excel on the desktop, a sheet whose panes are set becomes the active one. */
const freezePanes = (host: ExcelHost, sheet: FWorksheet): HostObject => {
  const activated = (set: (argument: unknown) => unknown) => (argument: unknown) => {
    set(argument);
    host.workbook.setActiveSheet(sheet);
  };
  return {
    kind: "WorksheetFreezePanes",
    call: {
      FreezeRows: activated((count) => sheet.setFrozenRows(asNumber(count ?? 1))),
      FreezeColumns: activated((count) => sheet.setFrozenColumns(asNumber(count ?? 1))),
      FreezeAt: activated((frozen) => {
        if (!isRange(frozen)) throw itemNotFound();
        const { endRow, endColumn } = frozen.block.area;
        const start = { startRow: endRow + 1, startColumn: endColumn + 1 };
        sheet.setFreeze({ ...start, ySplit: endRow + 1, xSplit: endColumn + 1 });
      }),
      Unfreeze: activated(() => sheet.cancelFreeze()),
    },
  };
};
