import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject, ErrorValueObject } from "@univerjs/engine-formula";
import { fill } from "../page/texts";
import type { Texts } from "../page/texts";
import { CellError } from "./cell-error";
import type { Parameter } from "./metadata";

export type Scalar = number | string | boolean | null;
export type Argument = Scalar | Scalar[][];

/** What Excel hands to a function: skipped and blank scalars are null, blanks inside a range are "". Throws the first error among them. */
export function readArguments(
  parameters: readonly Parameter[],
  given: readonly BaseValueObject[],
  texts: Texts,
): Argument[] {
  return parameters.map((parameter, index) => {
    const value = given[index];
    if (value) return parameter.dimensionality === "matrix" ? readMatrix(value) : readScalar(value, parameter, texts);
    if (parameter.optional) return null;
    throw new CellError("#VALUE!", fill(texts.missing, { parameter: parameter.name }));
  });
}

function readScalar(value: BaseValueObject, parameter: Parameter, texts: Texts): Scalar {
  if (!value.isArray()) return read(value);
  const array = value as ArrayValueObject;
  if (array.getRowCount() === 1 && array.getColumnCount() === 1) return read(array.get(0, 0));
  throw new CellError("#VALUE!", fill(texts.oneValue, { parameter: parameter.name }));
}

function readMatrix(value: BaseValueObject): Scalar[][] {
  if (!value.isArray()) return [[read(value) ?? ""]];
  const rows: Scalar[][] = [];
  (value as ArrayValueObject).iterator((cell, row, column) => {
    const cells = (rows[row] ??= []);
    cells[column] = read(cell) ?? "";
  });
  return rows;
}

function read(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) throw new CellError((value as ErrorValueObject).getErrorType());
  return value.getValue();
}
