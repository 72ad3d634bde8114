import type { FunctionId } from "../../../src/functions/catalogue";
import type { Cell } from "../../../src/functions/cell";
import { call } from "../call";

/** A figure that someone else published or computed, and the same from our functions. */
export interface ReferenceCase {
  readonly id: string;
  readonly what: string;
  readonly ours: () => unknown;
  readonly expected: number;
  /** The most that both may differ, in the figure's own unit; 0 is to the last digit. */
  readonly tolerance: number;
  readonly source: string;
}

export const number = (id: FunctionId, ...args: unknown[]) => call(id, args) as number;

/** A cell of a spilled result, by its row and its heading. */
export const cellOf = (id: FunctionId, args: readonly unknown[], row: number, heading: string): Cell | undefined => {
  const table = call(id, args) as Cell[][];
  return table[row]?.[table[0]?.indexOf(heading) ?? -1];
};

/** BTC of fees per block that are such a share of the whole reward. */
export const feesOfReward = (share: number, subsidy: number) => (subsidy * share) / (1 - share);

export const VIABTC = "ViaBTC shutdown-price table via bitcoingarden";
export const WHATTOMINE = "WhatToMine coin page near height 969,991";
