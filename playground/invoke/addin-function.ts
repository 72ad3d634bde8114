import { BaseFunction } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CellAddress } from "./cell-address";
import type { FunctionMetadata } from "./metadata";
import type { Outcome } from "./outcome";
import { toCell } from "./results";

export type Evaluate = (metadata: FunctionMetadata, given: readonly BaseValueObject[], cell: CellAddress) => Outcome;

/** A function of the add-in as Univer's formula engine sees it. One instance serves every cell. */
export class AddinFunction extends BaseFunction {
  #metadata: FunctionMetadata;
  readonly #evaluate: Evaluate;

  constructor(name: string, metadata: FunctionMetadata, evaluate: Evaluate) {
    super(name);
    this.#metadata = metadata;
    this.#evaluate = evaluate;
    this.describe(metadata);
  }

  describe(metadata: FunctionMetadata): void {
    this.#metadata = metadata;
    this.minParams = metadata.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = metadata.parameters.length;
  }

  /** Keeps Univer from turning texts such as "2024-01-01" into numbers. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const cell = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return toCell(this.#evaluate(this.#metadata, given, cell));
  }
}
