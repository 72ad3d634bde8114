import { f } from "../building/formula";
import type { Formula } from "../building/formula";

/** What a cell says while a figure is not known: a blank is not 0. */
export const UNKNOWN = `"n/a"`;

/** A figure that may not be there yet. */
export const known = (cell: Formula): Formula => f`IF(${cell}="",${UNKNOWN},${cell})`;

/** What is worked out from figures that may not be known, or divided by none. */
export const worked = (formula: Formula): Formula => f`IFERROR(${formula},${UNKNOWN})`;
