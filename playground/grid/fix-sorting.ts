import type { Injector } from "@univerjs/core";
import { ArrayValueObject, IFunctionService } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";

const IN_PLACE = ["SORT", "SORTBY", "UNIQUE"];

/** Univer 0.25.1 sorts the cached values of a range themselves, so every other formula over it reads them sorted. Give these functions copies. */
export function fixSorting(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of IN_PLACE) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => calculate(...args.map(copy));
  }
}

function copy(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
