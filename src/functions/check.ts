import type { Table } from "./cell";
import { isBlank } from "./cell";
import { errorText, isExcelError } from "./excel-error";
import { Refusal } from "./errors";
import { readFigure } from "./figure";
import type { Bounds, Hint, Kinds, Parameter } from "./parameter";
import type { SentenceId, Values } from "./sentences";
import { secondsOf } from "./time";

/** Turns what Excel hands over into what the core is given, or refuses it. */
export type Check = (raw: unknown) => unknown;

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
    if (typeof raw === "string") reject(parameter, "argument.time_text", { value: raw });
    const value = finite(parameter, raw);
    // A blank cell that arrived as 0.
    if (value === 0 && parameter.optional) return parameter.default;
    const seconds = secondsOf(value);
    if (seconds !== null) return seconds;
    const hint = secondsOf(value / 1000) !== null ? ({ id: "hint.milliseconds" } as const) : undefined;
    return reject(parameter, "argument.time", { value }, hint);
  },
  bits: (parameter) => (raw) => {
    const hex = typeof raw === "string" && /^\s*0x[0-9a-f]{1,8}\s*$/i.test(raw);
    const value = hex ? Number(raw) : typeof raw === "string" ? NaN : finite(parameter, raw);
    if (Number.isInteger(value) && value > 0 && value <= 0xffffffff) return value;
    return reject(parameter, "argument.bits", { value: shown(raw) });
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
  driver: (parameter) => {
    const one = numberCheck(parameter);
    const many = seriesCheck(parameter, one);
    return (raw) => {
      if (!Array.isArray(raw)) return one(raw);
      if (isOneCell(raw)) return one(raw[0][0]);
      // Months run along one line; which way a block would be read is anyone's guess.
      const [rows, columns] = [raw.length, (raw[0] as unknown[]).length];
      return rows > 1 && columns > 1 ? reject(parameter, "argument.block", { rows, columns }) : many(raw);
    };
  },
  series: (parameter) => seriesCheck(parameter, numberCheck(parameter)),
  table: (parameter) => (raw) => {
    const table = (Array.isArray(raw) ? raw : [[raw]]) as Table;
    for (const row of table) for (const cell of row) if (isExcelError(cell)) rejectError(parameter, cell);
    return table;
  },
};

function numberCheck(parameter: Parameter): Check {
  const { min = -Infinity, above = -Infinity, max = Infinity, below = Infinity } = parameter.bounds ?? {};
  return (raw) => {
    const value = typeof raw === "number" && Number.isFinite(raw) ? raw : finite(parameter, raw);
    if (value >= min && value > above && value <= max && value < below) return value;
    return rejectBounds(parameter, value);
  };
}

/**
 * The numbers of a row or a column, without a heading before the first. Excel on Windows hands a blank cell over as 0, so
 * the two are the same here: both are 0 where the bounds take 0; where not, they may only stand at the end.
 */
function seriesCheck(parameter: Parameter, one: Check): Check {
  const takesZero = within(parameter.bounds, 0) && !parameter.zeroIsBlank;
  const hint = parameter.zeroIsBlank ? ({ id: "hint.free_power" } as const) : undefined;
  return (raw) => {
    const rows = (Array.isArray(raw) ? raw : [[raw]]) as unknown[][];
    const values: number[] = [];
    let position = 0;
    let gap = 0;
    // Counted loops: a year of hourly prices is read in half the time.
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] ?? [];
      for (let c = 0; c < row.length; c++) {
        const cell = row[c];
        position++;
        if (typeof cell === "number" && (takesZero || cell !== 0)) {
          if (gap) reject(parameter, "argument.series_gap", { position: gap }, hint);
          values.push(one(cell) as number);
        } else if (isBlank(cell) || cell === 0) {
          if (takesZero) values.push(0);
          else gap ||= position;
        } else if (isExcelError(cell)) {
          rejectError(parameter, cell);
        } else if (typeof cell === "object") {
          reject(parameter, "argument.object");
        } else if (typeof cell !== "string" || values.length > 0) {
          reject(parameter, "argument.series_cell", { value: shown(cell), position });
        }
      }
    }
    if (values.length) return values;
    return gap && parameter.optional ? parameter.default : reject(parameter, "argument.series_empty", {}, hint);
  };
}

/** A finite number, or a sentence about what stands there instead. */
function finite(parameter: Parameter, raw: unknown): number {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : reject(parameter, "argument.not_finite");
  if (isExcelError(raw)) return rejectError(parameter, raw);
  if (typeof raw === "string") return rejectText(parameter, raw);
  if (typeof raw === "boolean") return reject(parameter, "argument.boolean", { value: shown(raw) });
  return reject(parameter, "argument.object");
}

function oneCell(parameter: Parameter, raw: unknown[]): unknown {
  return isOneCell(raw) ? raw[0][0] : reject(parameter, "argument.range");
}

function isOneCell(raw: unknown[]): raw is [[unknown]] {
  return raw.length === 1 && Array.isArray(raw[0]) && raw[0].length === 1;
}

function isBlankTable(table: unknown[]): boolean {
  return table.every((row) => (Array.isArray(row) ? row.every(isBlank) : isBlank(row)));
}

function rejectText(parameter: Parameter, text: string): never {
  const figure = readFigure(text, parameter.name === "power_price");
  const suggestion = figure !== null && within(parameter.bounds, figure) ? figure : null;
  if (suggestion === null) reject(parameter, "argument.text", { value: text });
  return reject(parameter, "argument.text_suggestion", { value: text, suggestion });
}

function rejectBounds(parameter: Parameter, value: number): never {
  const { unit, optional, default: fallback } = parameter;
  const id = unit ? "argument.bounds_unit" : "argument.bounds";
  const blank = value === 0 && optional && fallback !== undefined;
  const hint = blank
    ? { id: "hint.blank_default" as const, values: { default: String(fallback) } }
    : hintFor(parameter, value);
  return reject(parameter, id, { value, unit }, hint);
}

function hintFor({ bounds = {}, tooLow, tooHigh }: Parameter, value: number) {
  const isLow = value < (bounds.min ?? -Infinity) || value <= (bounds.above ?? -Infinity);
  const hint: Hint | undefined = isLow ? tooLow : tooHigh;
  if (!hint) return undefined;
  if (hint.factor === undefined) return { id: hint.id };
  const suggestion = Number((value * hint.factor).toPrecision(12));
  const isRight = within(bounds, suggestion) && suggestion >= (hint.least ?? -Infinity);
  return isRight ? { id: hint.id, values: { suggestion } } : undefined;
}

function within({ min, above, max, below }: Bounds = {}, value: number): boolean {
  return (
    value >= (min ?? -Infinity) &&
    value > (above ?? -Infinity) &&
    value <= (max ?? Infinity) &&
    value < (below ?? Infinity)
  );
}

function rejectError(parameter: Parameter, error: unknown): never {
  return reject(parameter, "argument.error", { value: shown(error) });
}

function reject(
  parameter: Parameter,
  id: SentenceId,
  values: Values = {},
  hint?: { readonly id: SentenceId; readonly values?: Values },
): never {
  throw new Refusal("#VALUE!", {
    id,
    values,
    parameter: parameter.name,
    ...(parameter.bounds && { bounds: parameter.bounds }),
    ...(hint && { hint }),
  });
}

/** A value as the user sees it in the cell. */
function shown(raw: unknown): string {
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return errorText(raw) ?? String(raw);
}
