import type { Injector, IUnitRange } from "@univerjs/core";
import { FormulaDataModel, IDependencyManagerService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { cellKey } from "../grid/a1";
import type { CellAddress } from "./cell-address";
import { cyclic } from "./cyclic";

interface Formula {
  readonly key: string;
  readonly range: IUnitRange;
}

/**
 * Finds the cells whose formulas depend on themselves. Univer calculates such cells once and shows no error; asked through
 * Microsoft's runtime they would call without end. It does say, during a calculation, whether there is any loop at all.
 */
export class Loops {
  readonly #runtime: IFormulaRuntimeService;
  readonly #dependencies: IDependencyManagerService;
  readonly #formulas: FormulaDataModel;
  #inLoop: ReadonlySet<string> | undefined;

  constructor(injector: Injector) {
    this.#runtime = injector.get(IFormulaRuntimeService);
    this.#dependencies = injector.get(IDependencyManagerService);
    this.#formulas = injector.get(FormulaDataModel);
  }

  /** To be asked while the cell is being calculated. */
  includes({ sheetId, row, column }: CellAddress): boolean {
    if (!this.#runtime.isCycleDependency()) return false;
    this.#inLoop ??= this.#find();
    return this.#inLoop.has(cellKey(sheetId, row, column));
  }

  /** The formulas may have changed. */
  forget(): void {
    this.#inLoop = undefined;
  }

  #find(): ReadonlySet<string> {
    const formulas = this.#formulasById();
    const dependents = new Map<number, number[]>();
    // Univer closes this index after each use, and references to single cells are found only while it is open.
    this.#dependencies.openKdTree();
    for (const [id, { range }] of formulas) {
      dependents.set(id, [...this.#dependencies.searchDependency([range])]);
    }
    this.#dependencies.closeKdTree();
    return new Set(cyclic(dependents).map((id) => formulas.get(id)?.key ?? ""));
  }

  #formulasById(): Map<number, Formula> {
    const formulas = new Map<number, Formula>();
    for (const [unitId, sheets] of Object.entries(this.#formulas.getFormulaData())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        for (const [row, columns] of Object.entries(rows ?? {})) {
          for (const column of Object.keys(columns ?? {})) {
            const id = this.#dependencies.getFormulaDependency(unitId, sheetId, Number(row), Number(column));
            if (typeof id === "number") formulas.set(id, this.#formula(unitId, sheetId, Number(row), Number(column)));
          }
        }
      }
    }
    return formulas;
  }

  #formula(unitId: string, sheetId: string, row: number, column: number): Formula {
    const spilled = this.#formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    const range = spilled ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { key: cellKey(sheetId, row, column), range: { unitId, sheetId, range } };
  }
}
