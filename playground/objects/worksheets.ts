import type { FWorksheet } from "@univerjs/sheets/facade";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./api-error";
import { asOptionalText, asText } from "./arguments";
import type { ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";
import { worksheetObject } from "./worksheet";

const GRID_ROWS = 3000;
const GRID_COLUMNS = 60;
const LONGEST_NAME = 31;

export function worksheetCollection(host: ExcelHost): HostObject {
  const { workbook } = host;
  const object = (sheet: FWorksheet | undefined) => (sheet ? worksheetObject(host, sheet) : null);
  const visible = () => workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  return {
    kind: "WorksheetCollection",
    items: () => workbook.getSheets().map((sheet) => worksheetObject(host, sheet)),
    call: { GetCount: (visibleOnly) => (visibleOnly ? visible() : workbook.getSheets()).length },
    objects: {
      GetActiveWorksheet: () => worksheetObject(host, workbook.getActiveSheet()),
      GetItem: (key) => worksheetObject(host, host.getSheet(asText(key))),
      GetItemOrNullObject: (key) => object(host.findSheet(asText(key))),
      GetFirst: (visibleOnly) => object((visibleOnly ? visible() : workbook.getSheets())[0]),
      GetLast: (visibleOnly) => object((visibleOnly ? visible() : workbook.getSheets()).at(-1)),
      Add: (name) => worksheetObject(host, addSheet(host, asOptionalText(name))),
    },
  };
}

/** Univer goes to a new sheet at once; Excel stays where it is. */
function addSheet(host: ExcelHost, name = unusedName(host)): FWorksheet {
  checkNewName(host, name);
  const { workbook } = host;
  const active = workbook.getActiveSheet();
  const sheet = workbook.insertSheet(name, { sheet: { rowCount: GRID_ROWS, columnCount: GRID_COLUMNS } });
  workbook.setActiveSheet(active);
  return sheet;
}

function unusedName(host: ExcelHost): string {
  let number = host.workbook.getNumSheets() + 1;
  while (host.findSheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export function checkNewName(host: ExcelHost, name: string, renamed?: FWorksheet): void {
  const isInvalid =
    name === "" ||
    name.length > LONGEST_NAME ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (isInvalid) throw invalidArgument();
  const other = host.findSheet(name);
  if (other && other.getSheetId() !== renamed?.getSheetId()) throw itemAlreadyExists();
}

export function removeSheet(host: ExcelHost, sheet: FWorksheet): void {
  const others = host.workbook
    .getSheets()
    .filter((other) => other.getSheetId() !== sheet.getSheetId() && !other.isSheetHidden());
  if (others.length === 0) throw invalidArgument("A workbook must contain at least one visible worksheet.");
  // What it answers is whether all that depends on the sheet went along, too.
  host.workbook.deleteSheet(sheet);
  if (host.workbook.getSheetBySheetId(sheet.getSheetId())) throw itemNotFound();
}
