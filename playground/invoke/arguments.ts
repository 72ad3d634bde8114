import type { Nullable } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseValueObject, ErrorValueObject } from "@univerjs/engine-formula";
import { fill } from "../page/texts";
import type { Texts } from "../page/texts";
import { CellError } from "./cell-error";
import type { FunctionMetadata, Parameter } from "./metadata";

/** An error on its way to Microsoft's runtime, which makes a `CustomFunctions.Error` of it. */
export interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

export type Scalar = number | string | boolean | null | ErrorArgument;
export type Argument = Scalar | Scalar[][];

/**
 * What Excel hands to a function: skipped and blank scalars are null, blanks inside a range are "". Throws the first error
 * among them where the function does not take errors, and a result that is not there yet in any case.
 */
export function readArguments(
  { parameters, takesErrors }: FunctionMetadata,
  given: readonly BaseValueObject[],
  texts: Texts,
): Argument[] {
  const argumentOf = (cell: Scalar): Scalar => {
    if (!isError(cell) || (takesErrors && cell.code !== PENDING)) return cell;
    throw new CellError(cell.code);
  };
  return parameters.map((parameter, index) => {
    const value = given[index];
    if (value && parameter.dimensionality === "matrix") return readMatrix(value).map((row) => row.map(argumentOf));
    if (value) return argumentOf(readScalar(value, parameter, texts));
    if (parameter.optional) return null;
    throw new CellError("#VALUE!", fill(texts.missing, { parameter: parameter.name }));
  });
}

/** What a cell shows whose function is still at work. */
const PENDING: string = ErrorType.CONNECT;

export const isError = (argument: Argument): argument is ErrorArgument =>
  typeof argument === "object" && argument !== null && "code" in argument;

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
  if (value.isError()) return { type: "CustomFunctionError", code: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}
