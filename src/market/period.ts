import { BLOCKS_PER_PERIOD } from "../core/retarget";

/** Height of the first block of the difficulty period that a block belongs to. */
export const periodStart = (height: number): number => height - (height % BLOCKS_PER_PERIOD);
