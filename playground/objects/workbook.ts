import type { ObjectModel } from "../batch";
import { invalidSelection, itemNotFound } from "./api-error";
import { applicationObject } from "./application";
import type { ExcelHost } from "./excel-host";
import { nameCollection } from "./names";
import { rangeObject, singleCell } from "./range";
import { settingCollection } from "./settings";
import { tableCollection } from "./tables";
import { worksheetCollection } from "./worksheets";

/** Excel's object model over the grid, from the workbook down. */
export function workbookModel(host: ExcelHost): ObjectModel {
  const selected = () => {
    const sheet = host.workbook.getActiveSheet();
    const [range, ...others] = sheet.getSelection()?.getActiveRangeList() ?? [];
    if (others.length > 0) throw invalidSelection();
    return { sheet, area: range?.getRange() ?? singleCell(0, 0) };
  };
  const activeCell = () => {
    const cell = host.workbook.getActiveCell();
    return { sheet: host.workbook.getActiveSheet(), area: singleCell(cell?.getRow() ?? 0, cell?.getColumn() ?? 0) };
  };
  return {
    root: {
      kind: "Workbook",
      get: { Name: () => host.workbook.getName() },
      objects: {
        Worksheets: () => worksheetCollection(host),
        Names: () => nameCollection(host),
        Tables: () => tableCollection(host),
        Application: () => applicationObject(host),
        Settings: () => settingCollection(host),
        GetActiveCell: () => rangeObject(host, activeCell()),
        GetSelectedRange: () => rangeObject(host, selected()),
      },
    },
    byReference: (reference) => {
      const block = host.findBlock(reference, host.workbook.getActiveSheet());
      if (!block) throw itemNotFound();
      return rangeObject(host, block);
    },
  };
}
