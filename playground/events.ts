import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation, SetSelectionsOperation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from "@univerjs/sheets";
import type { Bridge } from "./bridge";
import { formatArea } from "./grid/a1";
import type { Area } from "./grid/a1";
import type { ExcelHost } from "./objects/excel-host";

/** The numbers by which Microsoft's library knows its events. */
const EventType = { changed: 10, selectionChanged: 14, visibilityChanged: 65539 } as const;

const WORKBOOK = "Workbook";

/** Tells the add-in what the user does in the grid. Events go both to the sheet's listeners and to the workbook's. */
export function raiseEvents(host: ExcelHost, bridge: Bridge): void {
  const raise = (type: number, worksheetId: string, details: object) => {
    for (const target of [worksheetId, WORKBOOK]) bridge.raise(type, target, { worksheetId, ...details });
  };
  const selected = ({ subUnitId, selections }: ISetSelectionsOperationParams) => {
    const [selection] = selections;
    if (selection) raise(EventType.selectionChanged, subUnitId, { address: formatArea(selection.range) });
  };
  const changed = ({ subUnitId, cellValue }: ISetRangeValuesMutationParams) => {
    const area = changedArea((cellValue ?? {}) as IObjectMatrixPrimitiveType<ICellData | null>);
    if (!area) return;
    const details = { address: formatArea(area), changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" };
    raise(EventType.changed, subUnitId, details);
  };
  host.grid.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (id === SetSelectionsOperation.id) selected(params as ISetSelectionsOperationParams);
    if (id === SetRangeValuesMutation.id && !options?.onlyLocal) changed(params as ISetRangeValuesMutationParams);
  });
}

export const raiseVisibility = (bridge: Bridge, visibility: string): void =>
  bridge.raise(EventType.visibilityChanged, "", { visibility });

/** The block around the cells whose content, not only whose format, has changed. */
function changedArea(cells: IObjectMatrixPrimitiveType<ICellData | null>): Area | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  new ObjectMatrix<ICellData | null>(cells).forValue((row, column, cell) => {
    if (cell && !("v" in cell) && !("f" in cell)) return;
    rows.push(row);
    columns.push(column);
  });
  if (rows.length === 0) return undefined;
  const [startRow, endRow] = extent(rows);
  const [startColumn, endColumn] = extent(columns);
  return { startRow, endRow, startColumn, endColumn };
}

const extent = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
