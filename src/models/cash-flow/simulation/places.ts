import { FIRST } from "../../building/columns";
import type { SheetBuilder } from "../../building/sheet-builder";
import type { Block, Place } from "../../description";
import { MONTHS } from "../months";

/** Columns of the arguments. */
export const NOW = FIRST;
export const THEN = FIRST + 1;
export const CHANGED = FIRST + 2;

/** Columns of the months. */
export const MONTH = 0;
export const ENDS = 1;
export const SPREAD = FIRST;
export const QUANTILES = ["P5", "P25", "P50", "P75", "P95"];
export const SPREAD_COLUMNS = QUANTILES.length + 2;
export const DRIVERS = SPREAD + SPREAD_COLUMNS;
const DRIVER_COLUMNS = 3;
export const DRIVERS_THEN = DRIVERS + DRIVER_COLUMNS;
export const DRIVERS_CHANGED = DRIVERS_THEN + DRIVER_COLUMNS;
export const DISORDERED = DRIVERS_CHANGED + 1;

export type Places = ReturnType<typeof placesFrom>;

/** Where everything stands: the state comes first and reads what is below it. */
export function placesFrom({ row: top }: SheetBuilder, count: number) {
  const state: Place = { row: top + 2, column: FIRST };
  const firstArgument = state.row + 3 + 3;
  const firstMonth = firstArgument + count + 4;
  const argument = (column: number): Block => ({ row: firstArgument, column, rows: count, columns: 1 });
  const months = (column: number, columns: number): Block => ({ row: firstMonth, column, rows: MONTHS, columns });
  return {
    state,
    ranAt: { ...state, row: state.row + 1 },
    now: argument(NOW),
    then: argument(THEN),
    changed: argument(CHANGED),
    month: months(MONTH, 1),
    ends: months(ENDS, 1),
    spread: months(SPREAD, SPREAD_COLUMNS),
    drivers: months(DRIVERS, DRIVER_COLUMNS),
    driversThen: months(DRIVERS_THEN, DRIVER_COLUMNS),
    driversChanged: months(DRIVERS_CHANGED, 1),
    disordered: months(DISORDERED, 1),
  };
}
