import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { addinError, CellError } from "./cell-error";
import type { Outcome } from "./outcome";

const asError = (code: string): ErrorValueObject => ErrorValueObject.create(code as ErrorType);

/** What a cell of the spreadsheet takes for a call's outcome. */
export function toCell(outcome: Outcome): BaseValueObject {
  if (outcome.kind === "pending") return asError(ErrorType.CONNECT);
  return outcome.kind === "error" ? asError(outcome.error.code) : toValue(outcome.value);
}

/** The error that a result stands for by itself: one that was returned rather than thrown, or one that no cell can show. */
export function errorIn(result: unknown, unfit: string): CellError | undefined {
  if (!Array.isArray(result)) return scalarError(result, unfit);
  const rows: unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isMatrix = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  return isMatrix ? undefined : new CellError("#VALUE!", unfit);
}

function scalarError(value: unknown, unfit: string): CellError | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : new CellError("#NUM!");
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean")
    return undefined;
  if (isReturnedError(value)) return addinError(value.code, value.message);
  return new CellError("#VALUE!", unfit);
}

/** A `CustomFunctions.Error`, itself or as the JSON that Microsoft's runtime makes of it. */
const isReturnedError = (value: unknown): value is { code: unknown; message: unknown } =>
  typeof value === "object" && value !== null && "code" in value && "message" in value;

function toValue(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return toScalar(result);
  const rows = result as unknown[][];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toScalar)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toScalar(value: unknown): BaseValueObject {
  const error = scalarError(value, "");
  if (error) return asError(error.code);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(typeof value === "string" ? value : "");
}
