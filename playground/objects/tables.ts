import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../grid/a1";
import { typedCell } from "../grid/typed-cell";
import { invalidArgument, itemNotFound } from "./api-error";
import { asBoolean, asText } from "./arguments";
import type { ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";
import { isRange, rangeObject } from "./range";
import { deleteCells } from "./range-shifting";
import { writeValues } from "./range-writing";
import type { Table } from "./table-registry";
import { worksheetObject } from "./worksheet";

export function tableCollection(host: ExcelHost, sheet?: FWorksheet): HostObject {
  const find = (key: unknown): HostObject | null => {
    const table = host.tables.find(asText(key));
    const isHere = table && (!sheet || table.block.sheet.getSheetId() === sheet.getSheetId());
    return isHere ? tableObject(host, table) : null;
  };
  return {
    kind: "TableCollection",
    items: () => host.tables.all(sheet).map((table) => tableObject(host, table)),
    call: { GetCount: () => host.tables.all(sheet).length },
    objects: {
      GetItemOrNullObject: find,
      GetItem: (key) => find(key) ?? missing(),
      Add: (address, hasHeaders) => {
        if (!asBoolean(hasHeaders)) throw invalidArgument("The playground adds tables with headings only.");
        const home = sheet ?? host.workbook.getActiveSheet();
        return tableObject(
          host,
          host.tables.add(isRange(address) ? address.block : host.getBlock(asText(address), home)),
        );
      },
    },
  };
}

const missing = (): never => {
  throw itemNotFound();
};

const headings = (area: Area): Area => ({ ...area, endRow: area.startRow });
const body = (area: Area): Area => ({ ...area, startRow: area.startRow + 1 });

function tableObject(host: ExcelHost, table: Table): HostObject {
  const range = (area: Area) => rangeObject(host, { sheet: table.block.sheet, area });
  return {
    kind: "Table",
    identity: () => ({ Id: table.id }),
    get: {
      Id: () => table.id,
      Name: () => table.name,
      Style: () => table.style,
      ShowBandedRows: () => table.showBandedRows,
      ShowHeaders: () => true,
      ShowTotals: () => false,
    },
    set: {
      Name: (name) => host.tables.rename(table, asText(name)),
      Style: (style) => (table.style = asText(style)),
      ShowBandedRows: (shown) => (table.showBandedRows = asBoolean(shown)),
    },
    call: {
      Delete: () => {
        host.gridRange(table.block).clearContent();
        host.tables.remove(table);
      },
      Resize: (address) =>
        host.tables.resize(table, isRange(address) ? address.block : host.getBlock(asText(address), table.block.sheet)),
    },
    objects: {
      Columns: () => columnCollection(host, table),
      Rows: () => rowCollection(host, table),
      Worksheet: () => worksheetObject(host, table.block.sheet),
      GetRange: () => range(table.block.area),
      GetHeaderRowRange: () => range(headings(table.block.area)),
      GetDataBodyRange: () => range(body(table.block.area)),
      ConvertToRange: () => {
        host.tables.remove(table);
        return range(table.block.area);
      },
    },
  };
}

function columnCollection(host: ExcelHost, table: Table): HostObject {
  const names = () => host.tables.columnNames(table);
  const find = (key: unknown): HostObject | null => {
    const index =
      typeof key === "number" ? key - 1 : names().findIndex((name) => name.toLowerCase() === asText(key).toLowerCase());
    return index >= 0 && index < names().length ? columnObject(host, table, index) : null;
  };
  return {
    kind: "TableColumnCollection",
    items: () => names().map((_, index) => columnObject(host, table, index)),
    call: { GetCount: () => names().length },
    objects: {
      GetItem: (key) => find(key) ?? missing(),
      GetItemOrNullObject: find,
      GetItemAt: (index) => columnObject(host, table, Number(index)),
    },
  };
}

function columnObject(host: ExcelHost, table: Table, index: number): HostObject {
  const { sheet } = table.block;
  const column = (): Area => {
    const { area } = table.block;
    return { ...area, startColumn: area.startColumn + index, endColumn: area.startColumn + index };
  };
  const heading = () => ({ sheet, area: headings(column()) });
  return {
    kind: "TableColumn",
    identity: () => ({ Id: index + 1 }),
    get: { Id: () => index + 1, Index: () => index, Name: () => host.tables.columnNames(table)[index] },
    set: {
      Name: (name) => {
        const { startRow, startColumn } = column();
        host.writeCells(heading(), { [startRow]: { [startColumn]: typedCell(asText(name)) } });
        host.tables.resize(table, table.block);
      },
    },
    objects: {
      GetRange: () => rangeObject(host, { sheet, area: column() }),
      GetHeaderRowRange: () => rangeObject(host, heading()),
      GetDataBodyRange: () => rangeObject(host, { sheet, area: body(column()) }),
    },
  };
}

function rowCollection(host: ExcelHost, table: Table): HostObject {
  const count = () => table.block.area.endRow - table.block.area.startRow;
  return {
    kind: "TableRowCollection",
    items: () => Array.from({ length: count() }, (_, index) => rowObject(host, table, index)),
    call: { GetCount: count },
    objects: {
      GetItemAt: (index) => rowObject(host, table, Number(index)),
      Add: (index, values) => addRows(host, table, index, values),
    },
  };
}

const rowArea = ({ block: { area } }: Table, index: number): Area => ({
  ...area,
  startRow: area.startRow + 1 + index,
  endRow: area.startRow + 1 + index,
});

function rowObject(host: ExcelHost, table: Table, index: number): HostObject {
  const range = () => rangeObject(host, { sheet: table.block.sheet, area: rowArea(table, index) });
  return {
    kind: "TableRow",
    get: { Index: () => index, Values: () => range().get?.Values?.() },
    call: { Delete: () => deleteRow(host, table, index) },
    objects: { GetRange: range },
  };
}

/** What is below moves up, and the table is a row shorter. */
async function deleteRow(host: ExcelHost, table: Table, index: number): Promise<void> {
  const { sheet, area } = table.block;
  await deleteCells(host, { sheet, area: rowArea(table, index) }, "Up");
  host.tables.resize(table, { sheet, area: { ...area, endRow: area.endRow - 1 } });
}

function addRows(host: ExcelHost, table: Table, index: unknown, values: unknown): HostObject {
  if (index !== null && index !== undefined) throw invalidArgument("The playground adds table rows at the end only.");
  const { sheet, area } = table.block;
  const rows = Array.isArray(values) ? values.length : 1;
  const first = area.endRow - area.startRow;
  if (values !== null && values !== undefined) {
    writeValues(host, { sheet, area: { ...area, startRow: area.endRow + 1, endRow: area.endRow + rows } }, values);
  }
  host.tables.resize(table, { sheet, area: { ...area, endRow: area.endRow + rows } });
  return rowObject(host, table, first);
}
