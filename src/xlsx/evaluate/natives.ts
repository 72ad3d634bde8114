import { operate, orderOf } from "./operators";
import type { Argument, Value } from "./value";
import { CellError, finite, isMatrix, numberOf, single, valuesOf } from "./value";

type Native = (...args: Argument[]) => Argument;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's own functions, as far as the models use them. */
export const natives: Readonly<Record<string, Native>> = {
  SUM: (...args) => total(numbersIn(args)),
  MIN: (...args) => overNumbers(args, (numbers) => (numbers.length ? Math.min(...numbers) : 0)),
  MAX: (...args) => overNumbers(args, (numbers) => (numbers.length ? Math.max(...numbers) : 0)),
  ABS: (value) => onNumber(value, Math.abs),
  INT: (value) => onNumber(value, Math.floor),
  N: (value) => {
    const of = single(value);
    return of instanceof CellError ? of : typeof of === "string" ? 0 : Number(of);
  },
  ROUND: (value, digits) => onNumber(value, (number) => rounded(number, Number(single(digits)))),
  SUMPRODUCT: (...args) => sumProduct(args),
  SUMIF: (range, criterion, sums) => sumIf(range, single(criterion), sums ?? range),
  COUNT: (range) => valuesOf(range).filter((value) => typeof value === "number").length,
  COUNTA: (range) => valuesOf(range).filter((value) => value !== null).length,
  ROWS: (range) => (isMatrix(range) ? range.length : 1),
  COUNTIF: (range, criterion) => valuesOf(range).filter((value) => meets(value, single(criterion))).length,
  IF: (condition, then, otherwise) => choose(single(condition), then, otherwise),
  IFERROR: (value, otherwise) => (single(value) instanceof CellError ? (otherwise ?? 0) : value),
  AND: (...args) => logical(args, (values) => values.every(Boolean)),
  OR: (...args) => logical(args, (values) => values.some(Boolean)),
  NA: () => new CellError("#N/A"),
  ISERROR: (value) => eachOf(value, (one) => one instanceof CellError),
  ISNUMBER: (value) => eachOf(value, (one) => typeof one === "number"),
  ISBLANK: (value) => eachOf(value, (one) => one === null),
  INDEX: (range, row, column) => index(range, row, column),
  MATCH: (wanted, range, kind) => match(single(wanted), valuesOf(range), kind === undefined ? 1 : Number(single(kind))),
  EDATE: (start, months) => monthsOn(start, months, (date) => date),
  EOMONTH: (start, months) => monthsOn(start, months, () => 0),
  DAY: (date) => onNumber(date, (serial) => new Date(EPOCH + Math.floor(serial) * DAY).getUTCDate()),
};

/** The numbers among values, as SUM takes them: texts and blanks in ranges do not count. The first error stands for all. */
function numbersIn(args: readonly Argument[]): number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const value of valuesOf(arg)) {
      if (value instanceof CellError) return value;
      if (typeof value === "number") numbers.push(value);
      else if (!isMatrix(arg) && value !== null) {
        const number = numberOf(value);
        if (number instanceof CellError) return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

const total = (numbers: number[] | CellError): Value =>
  numbers instanceof CellError ? numbers : finite(numbers.reduce((sum, number) => sum + number, 0));

function overNumbers(args: readonly Argument[], of: (numbers: number[]) => number): Value {
  const numbers = numbersIn(args);
  return numbers instanceof CellError ? numbers : of(numbers);
}

function onNumber(argument: Argument | undefined, of: (number: number) => number): Value {
  const number = numberOf(single(argument));
  return number instanceof CellError ? number : finite(of(number));
}

/** To a number of decimals, halves away from zero. */
const rounded = (number: number, digits: number): number =>
  Math.sign(number) * tenfold(Math.round(tenfold(Math.abs(number), digits)), -digits) + 0;

/** A number with its decimal point moved, which multiplying by a power of ten would do inexactly. */
function tenfold(number: number, places: number): number {
  const [digits, exponent = "0"] = String(number).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

const eachOf = (argument: Argument, of: (value: Value) => Value): Argument =>
  isMatrix(argument) ? argument.map((row) => row.map(of)) : of(argument);

function sumProduct(args: readonly Argument[]): Value {
  const [first = [], ...others] = args.map(valuesOf);
  let sum = 0;
  for (const [index, value] of first.entries()) {
    let product = 1;
    for (const factor of [value, ...others.map((other) => other[index] ?? null)]) {
      if (factor instanceof CellError) return factor;
      product *= typeof factor === "number" ? factor : 0;
    }
    sum += product;
  }
  return finite(sum);
}

function sumIf(range: Argument, criterion: Value, sums: Argument): Value {
  const given = valuesOf(sums);
  return total(
    numbersIn([[valuesOf(range).map((value, index) => (meets(value, criterion) ? (given[index] ?? null) : null))]]),
  );
}

/** Whether a value meets a criterion such as ">=5", or equals it. */
function meets(value: Value, criterion: Value): boolean {
  const [, operator = "=", text = ""] =
    typeof criterion === "string" ? (/^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? []) : [];
  const number = Number(text);
  const wanted = typeof criterion !== "string" ? criterion : text !== "" && Number.isFinite(number) ? number : text;
  if (value instanceof CellError || typeof value !== typeof wanted) return operator === "<>";
  return operate(operator, value, wanted) === true;
}

function choose(condition: Value, then: Argument | undefined, otherwise: Argument | undefined): Argument {
  const number = numberOf(condition);
  if (number instanceof CellError) return number;
  const chosen = number ? then : (otherwise ?? false);
  return chosen === null || chosen === undefined ? 0 : chosen;
}

function logical(args: readonly Argument[], of: (values: readonly boolean[]) => boolean): Value {
  const numbers = args
    .flatMap(valuesOf)
    .filter((value) => value !== null)
    .map(numberOf);
  const error = numbers.find((number) => number instanceof CellError);
  return error ?? of(numbers.map(Boolean));
}

function index(range: Argument, row: Argument | undefined, column: Argument | undefined): Value {
  const [r, c] = [numberOf(single(row)), numberOf(single(column))];
  if (r instanceof CellError) return r;
  if (c instanceof CellError) return c;
  const matrix = isMatrix(range) ? range : [[range]];
  const value =
    column === undefined && matrix.length === 1 ? matrix[0]?.[r - 1] : matrix[Math.max(r, 1) - 1]?.[Math.max(c, 1) - 1];
  return value === undefined ? new CellError("#REF!") : (value ?? 0);
}

function match(wanted: Value, among: readonly Value[], kind: number): Value {
  if (wanted instanceof CellError) return wanted;
  const upTo = (value: Value) => typeof value === typeof wanted && orderOf(value, wanted) <= 0;
  const found = kind === 0 ? among.findIndex((value) => same(value, wanted)) : among.map(upTo).lastIndexOf(true);
  return found < 0 || wanted === null ? new CellError("#N/A") : found + 1;
}

const same = (value: Value, wanted: Value): boolean => typeof value === typeof wanted && orderOf(value, wanted) === 0;

/** The day `months` after a day: the same of its month or the last there is; day 0 is the end of the month before. */
function monthsOn(start: Argument, months: Argument, day: (date: number) => number): Value {
  const [serial, count] = [numberOf(single(start)), numberOf(single(months))];
  if (serial instanceof CellError) return serial;
  if (count instanceof CellError) return count;
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  const month = date.getUTCMonth() + Math.trunc(count);
  const last = Date.UTC(date.getUTCFullYear(), month + 1, 0);
  const wanted = day(date.getUTCDate());
  const chosen = wanted === 0 ? last : Math.min(Date.UTC(date.getUTCFullYear(), month, wanted), last);
  return (chosen - EPOCH) / DAY;
}
