import { difficulty } from "../../vocabulary";

/** The easiest target that any network allows, that of a regression test network (nBits 0x207fffff). */
const LEAST = 4.65e-10;
/** Compact bits keep three bytes of mantissa for targets down to here; far beyond any difficulty that can be mined. */
const MOST = 1e60;

/** A difficulty that nBits can hold: the chain began at 1, and test networks are below that. */
export const compactDifficulty = { ...difficulty, bounds: { min: LEAST, max: MOST } };
