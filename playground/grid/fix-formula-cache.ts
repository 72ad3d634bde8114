import type { LRUMap } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** What Univer 0.25.1 keeps of one workbook, and what its other caches keep. */
const PARSED_FORMULAS = 5_000;
const ROOM = 100_000;

interface FormulaCache {
  readonly _cache: LRUMap<string, unknown>;
  _hash: (formula: string) => string;
  set: (formula: string, value: unknown) => void;
}

/**
 * Univer keeps 5,000 formulas parsed and goes through all formulas in the same order at each edit, so in a workbook of
 * more it finds none of them again and parses them all. And it knows long formulas by 32 bits of a hash alone, by which
 * two of them may be taken for one.
 */
export function fixFormulaCache(): void {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;
  const { set } = caches;
  caches.set = function (this: FormulaCache, formula, value) {
    if (this._cache.limit === PARSED_FORMULAS) this._cache.limit = ROOM;
    set.call(this, formula, value);
  };
  caches._hash = (formula) => formula;
}
