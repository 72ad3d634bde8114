import { difficulty } from "../../vocabulary";

/** Compact bits keep three bytes of mantissa for targets down to here; far beyond any difficulty that can be mined. */
const MOST = 1e60;

/** A difficulty that nBits can hold. */
export const compactDifficulty = { ...difficulty, bounds: { ...difficulty.bounds, max: MOST } };
