import type { Table } from "./cell";
import { isBlank } from "./cell";
import type { Check } from "./checking/check";
import { dateFormula } from "./checking/date-text";
import { driverCheck } from "./checking/driver";
import { finite, numberCheck } from "./checking/number";
import { isBlankTable, isOneCell, rowsOf } from "./checking/range";
import { reject, rejectError, shown } from "./checking/reject";
import { seriesCheck } from "./checking/series";
import { isExcelError } from "./excel-error";
import type { Kinds, Parameter } from "./parameter";
import { secondsOf } from "./time";

/** The check of one parameter, prepared once so that a call costs little. */
export function checkOf(parameter: Parameter): Check {
  const check = checks[parameter.kind](parameter);
  const single = parameter.kind !== "driver" && parameter.kind !== "series" && parameter.kind !== "table";
  return (raw) => {
    // A range of one cell stands for its cell.
    const given = single && Array.isArray(raw) ? oneCell(parameter, raw) : raw;
    if (!isBlank(given) && !(Array.isArray(given) && isBlankTable(given))) return check(given);
    if (parameter.optional) return parameter.default;
    return reject(parameter, "argument.missing");
  };
}

const checks: { [K in keyof Kinds]: (parameter: Parameter) => Check } = {
  number: numberCheck,
  integer: (parameter) => {
    const number = numberCheck(parameter);
    return (raw) => {
      const value = number(raw) as number;
      return Number.isInteger(value) ? value : reject(parameter, "argument.not_whole", { value });
    };
  },
  time: (parameter) => (raw) => {
    if (typeof raw === "string" && !isExcelError(raw)) rejectDateText(parameter, raw);
    const value = finite(parameter, raw);
    // A blank cell that arrived as 0.
    if (value === 0 && parameter.optional) return parameter.default;
    const seconds = secondsOf(value);
    if (seconds !== null) return seconds;
    const formula = dateFormula(String(value));
    if (formula) return reject(parameter, "argument.time_digits", { value, suggestion: formula });
    const hint = secondsOf(value / 1000) !== null ? ({ id: "hint.milliseconds" } as const) : undefined;
    return reject(parameter, "argument.time", { value }, hint);
  },
  bits: (parameter) => (raw) => {
    const hex = typeof raw === "string" && /^\s*0x[0-9a-f]{1,8}\s*$/i.test(raw);
    const value = hex ? Number(raw) : typeof raw === "string" ? NaN : finite(parameter, raw);
    if (Number.isInteger(value) && value > 0 && value <= 0xffffffff) return value;
    const hint = isBareHex(raw) ? ({ id: "hint.hexadecimal" } as const) : undefined;
    return reject(parameter, "argument.bits", { value: shown(raw) }, hint);
  },
  text: (parameter) => (raw) => {
    if (isExcelError(raw)) rejectError(parameter, raw);
    return typeof raw === "string" ? raw : reject(parameter, "argument.not_text");
  },
  flag: (parameter) => (raw) => {
    if (typeof raw === "boolean") return raw;
    if (typeof raw !== "string" || isExcelError(raw)) finite(parameter, raw);
    return reject(parameter, "argument.not_flag", { value: shown(raw) });
  },
  driver: driverCheck,
  series: seriesCheck,
  table: (parameter) => (raw) => {
    const table = rowsOf(raw) ?? reject(parameter, "argument.object");
    for (const row of table) for (const cell of row) if (!isPlain(cell)) rejectCell(parameter, cell);
    return table as Table;
  },
};

/** Whether a cell holds a number, a truth value or nothing, or a text that is no error. */
const isPlain = (cell: unknown): boolean =>
  typeof cell === "number" ||
  cell === null ||
  (typeof cell === "string" ? !isExcelError(cell) : typeof cell === "boolean" || cell === undefined);

const rejectCell = (parameter: Parameter, cell: unknown): never =>
  isExcelError(cell) ? rejectError(parameter, cell) : reject(parameter, "argument.object");

/** nBits as Bitcoin Core prints them: hexadecimal, without 0x. */
const isBareHex = (raw: unknown): boolean => typeof raw === "string" && /^[0-9a-f]{8}$/i.test(raw);

function rejectDateText(parameter: Parameter, text: string): never {
  const suggestion = dateFormula(text);
  if (!suggestion) return reject(parameter, "argument.time_text", { value: text });
  return reject(parameter, "argument.time_text_suggestion", { value: text, suggestion });
}

function oneCell(parameter: Parameter, raw: unknown[]): unknown {
  return isOneCell(raw) ? raw[0][0] : reject(parameter, "argument.range");
}
