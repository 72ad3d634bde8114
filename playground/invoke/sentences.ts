import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { cellKey } from "../grid/a1";
import type { CellAddress } from "./cell-address";
import type { Outcome } from "./outcome";

interface Entry {
  readonly calculation: number;
  readonly formula: string | null;
  sentence: string;
}

/** The sentences that explain the errors of cells: for each cell the first one that its formula gave when last calculated. */
export class Sentences {
  readonly #formulas: FormulaDataModel;
  readonly #entries = new Map<string, Entry>();
  #calculation = 0;

  constructor(injector: Injector) {
    this.#formulas = injector.get(FormulaDataModel);
  }

  nextCalculation(): void {
    this.#calculation += 1;
  }

  record(cell: CellAddress, outcome: Outcome): void {
    const entry = this.#entryFor(cell);
    if (outcome.kind === "error") entry.sentence ||= outcome.error.sentence;
  }

  /** Empty unless the cell still holds the formula that gave the sentence. */
  at(cell: CellAddress): string {
    const entry = this.#entries.get(keyOf(cell));
    return entry && entry.formula === this.#formulaAt(cell) ? entry.sentence : "";
  }

  #entryFor(cell: CellAddress): Entry {
    const key = keyOf(cell);
    const known = this.#entries.get(key);
    if (known?.calculation === this.#calculation) return known;
    const entry = { calculation: this.#calculation, formula: this.#formulaAt(cell), sentence: "" };
    this.#entries.set(key, entry);
    return entry;
  }

  #formulaAt({ unitId, sheetId, row, column }: CellAddress): string | null {
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
  }
}

const keyOf = ({ sheetId, row, column }: CellAddress): string => cellKey(sheetId, row, column);
