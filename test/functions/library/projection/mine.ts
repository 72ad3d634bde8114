import type { FunctionId } from "../../../../src/functions/catalogue";
import type { Cell } from "../../../../src/functions/cell";
import { call } from "../../call";

export const MARCH_2026 = 46082;
export const DIFFICULTY = 125864590119494;
/** From start_date to efficiency. */
export const MINE = [MARCH_2026, 12, 936000, 67800, DIFFICULTY, 100, 0.05, 20] as const;
/** Fees, pool fee, uptime, other cost; growth of price and difficulty; fixed cost, capex, may stop. */
export const REST = [0.02, 0.02, 0.95, 3, 0.01, 0.02, 10000, 500000, true] as const;

/** What a function spills. */
export const table = (id: FunctionId, args: readonly unknown[]) => call(id, args) as Cell[][];

/** The figures of a spill below one of its headings. */
export function columnOf(spill: Cell[][], heading: string): number[] {
  const position = (spill[0] ?? []).indexOf(heading);
  if (position < 0) throw new Error(`no column ${heading}`);
  return spill.slice(1).map((row) => row[position] as number);
}

/** Cells below each other. */
export const column = (values: readonly Cell[]) => values.map((value) => [value]);

export const expectClose = (given: number, wanted: number, scale = Math.abs(wanted)) =>
  expect(Math.abs(given - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1e-12));
