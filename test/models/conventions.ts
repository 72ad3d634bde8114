/* The conventions of model workbooks, as a list of what a description breaks: empty where it keeps them. */
import type { Token } from "@borgar/fx";
import { parseA1Ref, tokenize, tokenTypes, translateFormulaToR1C1 } from "@borgar/fx";
import { DATE, FETCHED, WHOLE, unlessZero } from "../../src/models/building/formats";
import { addressOf } from "../../src/models/address";
import type { Block, ModelDescription, NameDescription, Place, SheetDescription } from "../../src/models/description";
import type { Placed } from "./cells";
import { cellsOf, formulaOf, textOf } from "./cells";

/** The only numbers that formulas may hold: units, the bases of powers, and the 0 and 1 of logic and of shares. */
const UNIT_CONSTANTS = new Set([
  0, // none, false, not below
  1, // all, true, the whole of a share
  2, // 2^32 hashes a unit of difficulty
  32,
  10, // powers of ten
  15, // hashes in a PH
  6, // watts in a MW
  12, // months in a year
  24, // hours in a day
  365, // days in a year
  1000, // kilo
  86400, // seconds in a day
]);

const VOLATILE = /^(OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|INFO|CELL)$/i;
const EXCEL_NAME = /^[A-Za-z_][A-Za-z0-9_.]{2,254}$/;
const CELL_LIKE = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

type Breach = string;

/** All that breaks a convention, each as a sentence with its cell. */
export function breachesOf(model: ModelDescription): Breach[] {
  const names = new Set([...model.sheets, model.market].map(({ name }) => name));
  return [
    ...order(model),
    ...model.sheets.flatMap((sheet) => [
      ...cellsOf(sheet).flatMap((placed) => [
        ...constants(sheet, placed),
        ...functions(sheet, placed),
        ...references(sheet, placed, names),
        ...role(sheet, placed),
        ...unit(sheet, placed),
        ...input(sheet, placed),
        ...whole(sheet, placed),
      ]),
      ...oneFormulaARow(sheet),
      ...master(model, sheet),
      ...places(sheet),
      ...results(sheet),
    ]),
    ...[...model.sheets, model.market].flatMap(({ names: own, results: left = [] }) =>
      [...own, ...left].flatMap(badName),
    ),
  ];
}

/** Whether two descriptions have the same formulas, save for the names of their sheets. */
export function sameFormulas(a: ModelDescription, b: ModelDescription): Breach[] {
  const [one, other] = [a, b].map((model) => {
    const sheets = [...model.sheets, model.market];
    return sheets.map((sheet) => cellsOf(sheet).map((placed) => neutral(placed, sheets)));
  }) as [string[][], string[][]];
  return one.flatMap((cells, sheet) =>
    cells.flatMap((cell, index) => (cell === other[sheet]?.[index] ? [] : [`${cell} ≠ ${other[sheet]?.[index]}`])),
  );
}

function neutral({ cell, address }: Placed, sheets: readonly SheetDescription[]): string {
  const { content } = cell;
  if (content.kind === "text") return `${address} text ${cell.role}`;
  if (content.kind === "number") return `${address} ${content.number} ${cell.role}`;
  const text = tokenize(content.formula)
    .map(({ value, type }) => (type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM ? byNumber(value) : value))
    .join("");
  return `${address} ${text} ${cell.role}`;

  function byNumber(reference: string): string {
    const [context] = parseA1Ref(reference)?.context ?? [];
    const sheet = sheets.findIndex(({ name }) => name === context);
    return context === undefined ? reference : `#${sheet}!${reference.slice(reference.lastIndexOf("!") + 1)}`;
  }
}

function order({ sheets }: ModelDescription): Breach[] {
  const [first] = sheets;
  const last = sheets.at(-1);
  const about = first && cellsOf(first).filter(({ cell }) => cell.role === "formula" || cell.role === "input");
  const calculates = about?.filter(({ cell }) => cell.content.kind !== "text") ?? [];
  return [
    ...(calculates.length ? [`${first?.name} comes first and calculates`] : []),
    ...(last && checkRows(last).length >= 3 ? [] : [`${last?.name} comes last and is no checks sheet`]),
  ];
}

/** Rows of the checks sheet: a result beside what was found, what is expected and what they may differ by. */
const checkRows = (sheet: SheetDescription): number[] =>
  sheet.rows.flatMap((cells, row) => (/^=IFERROR\(IF\(ABS\(/.test(formulaOf(cells[5]) ?? "") ? [row] : []));

function master({ sheets }: ModelDescription, sheet: SheetDescription): Breach[] {
  const checks = sheets.at(-1) as SheetDescription;
  const formula = formulaOf(sheet.rows[1]?.[2]) ?? "";
  if (sheet === checks) {
    const [, from, to] = /^=SUM\(\$F\$(\d+):\$F\$(\d+)\)$/.exec(formula) ?? [];
    const rows = checkRows(sheet).map((row) => row + 1);
    const all = rows.every((row) => Number(from) <= row && row <= Number(to));
    return from && all ? [] : [`${sheet.name}: the master check does not sum the checks`];
  }
  const target = parseA1Ref(formula.slice(1));
  return target?.context?.[0] === checks.name && formula.endsWith("!$C$2")
    ? []
    : [`${sheet.name} does not show the master check`];
}

const tokensOf = (placed: Placed): Token[] => tokenize(formulaOf(placed.cell) ?? "");

const constants = (sheet: SheetDescription, placed: Placed): Breach[] =>
  tokensOf(placed)
    .filter(({ type, value }) => type === tokenTypes.NUMBER && !UNIT_CONSTANTS.has(Number(value)))
    .map(({ value }) => `${at(sheet, placed)} has the number ${value} in its formula`);

const functions = (sheet: SheetDescription, placed: Placed): Breach[] =>
  tokensOf(placed)
    .filter(({ type, value }) => type === tokenTypes.FUNCTION && VOLATILE.test(value))
    .map(({ value }) => `${at(sheet, placed)} calls ${value}`);

const isReference = ({ type }: Token): boolean => type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM;

const references = (sheet: SheetDescription, placed: Placed, names: ReadonlySet<string>): Breach[] =>
  tokensOf(placed)
    .filter(isReference)
    .flatMap(({ value }) => parseA1Ref(value)?.context ?? [])
    .filter((context) => !names.has(context))
    .map((context) => `${at(sheet, placed)} reads the sheet ${context}, which is not there`);

/** Formulas are black and those that read another sheet, the market among them, are green. */
function role(sheet: SheetDescription, placed: Placed): Breach[] {
  if (!formulaOf(placed.cell)) return [];
  const elsewhere = tokensOf(placed).some(
    (token) =>
      (isReference(token) && (parseA1Ref(token.value)?.context ?? []).length > 0) ||
      (token.type === tokenTypes.REF_NAMED && /^market_/.test(token.value)),
  );
  const due = elsewhere ? "link" : "formula";
  return placed.cell.role === due ? [] : [`${at(sheet, placed)} is a ${placed.cell.role} and should be a ${due}`];
}

/** Every number has a unit: before it in its row, or above it in its column. A text fetched by a formula has none. */
function unit(sheet: SheetDescription, placed: Placed): Breach[] {
  if (placed.cell.content.kind === "text" || placed.cell.role === "heading") return [];
  if (placed.cell.numberFormat === FETCHED) return [];
  const before = sheet.rows[placed.row]?.slice(0, placed.column).some((cell) => cell?.role === "unit" && textOf(cell));
  const above = sheet.rows
    .slice(0, placed.row)
    .some((cells) => cells[placed.column]?.role === "unit" && textOf(cells[placed.column]));
  return before || above ? [] : [`${at(sheet, placed)} has no unit`];
}

/** What may be changed is blue, and nothing else is a bare number but a note. */
function input(sheet: SheetDescription, placed: Placed): Breach[] {
  const { content, role: found, numberFormat } = placed.cell;
  if (content.kind === "number" && found !== "input" && found !== "note")
    return [`${at(sheet, placed)} is a bare number`];
  return content.kind !== "text" && !numberFormat ? [`${at(sheet, placed)} has no number format`] : [];
}

/** Units of what is counted in whole numbers, a choice by its number among them. */
const COUNTED = new Set(["–", "days", "months", "month", "years", "machines"]);

/**
 * What is counted and shown without decimals takes whole numbers only, and a date takes dates. A sheet without rules
 * keeps what others have said.
 */
function whole(sheet: SheetDescription, placed: Placed): Breach[] {
  const { content, role: found, numberFormat } = placed.cell;
  if (content.kind !== "number" || found !== "input" || !sheet.validations?.length) return [];
  const isCounted =
    (numberFormat === WHOLE || numberFormat === unlessZero(WHOLE)) && COUNTED.has(unitOf(sheet, placed));
  const due = numberFormat === DATE ? "day" : isCounted ? "whole" : undefined;
  const { rule } = sheet.validations.find((block) => within(block, placed)) ?? {};
  return due === undefined || rule?.kind === due ? [] : [`${at(sheet, placed)} takes other numbers than a ${due}`];
}

/** The unit before a figure in its row, or else the last above it in its column. */
function unitOf({ rows }: SheetDescription, { row, column }: Place): string {
  const above = rows.slice(0, row).map((cells) => cells[column]);
  const before = rows[row]?.slice(0, column) ?? [];
  const unit = [...above, ...before].reverse().find((cell) => cell?.role === "unit");
  return (unit && textOf(unit)) ?? "";
}

const within = (block: Block, { row, column }: Place): boolean =>
  rowsOf(block).includes(row) && columnsOf(block).includes(column);

/** Along a row, or down the column of a table, every formula has the same R1C1 form; a bare link may stand anywhere. */
function oneFormulaARow(sheet: SheetDescription): Breach[] {
  const forms = new Map<string, string>();
  for (const { cell, address, row, column } of cellsOf(sheet)) {
    const formula = formulaOf(cell);
    if (formula) forms.set(`${row},${column}`, translateFormulaToR1C1(formula, address));
  }
  const isLink = (form: string) => /^=('[^']+'!|[^\s'!()+*/-]+!)?\$?R\[?-?\d*\]?C\[?-?\d*\]?$/.test(form);
  const found: Breach[] = [];
  sheet.rows.forEach((cells, row) => {
    const own = cells.flatMap((_, column) => {
      const form = forms.get(`${row},${column}`);
      return form && !isLink(form) ? [{ column, form }] : [];
    });
    if (new Set(own.map(({ form }) => form)).size <= 1) return;
    for (const { column, form } of own) {
      const beside = [row - 1, row + 1].map((next) => forms.get(`${next},${column}`));
      if (!beside.includes(form))
        found.push(`${sheet.name}!${addressOf({ row, column })} has a formula of its own in its row`);
    }
  });
  return found;
}

/** Rules and charts stand where there is something. */
function places(sheet: SheetDescription): Breach[] {
  const filled = (row: number, column: number) => Boolean(sheet.rows[row]?.[column]);
  const blocks = [
    ...(sheet.validations ?? []),
    ...(sheet.conditions ?? []),
    ...(sheet.charts ?? []).flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)]),
  ];
  return [
    ...blocks
      .filter(({ row, column }) => !filled(row, column))
      .map(({ row }) => `${sheet.name}: a rule or a chart over nothing in row ${row + 1}`),
    ...(sheet.conditions ?? [])
      .filter(({ formula }) => /MINING\./i.test(formula))
      .map(({ formula }) => `${sheet.name}: a condition calls the add-in: ${formula}`),
    ...(/[\\/?*[\]:]/.test(sheet.name) || sheet.name.length > 31 ? [`${sheet.name} is no name for a sheet`] : []),
  ];
}

/** What a run leaves stands in blank cells of its own colour, and nothing else has that colour; it keeps what it read. */
function results(sheet: SheetDescription): Breach[] {
  const left = (sheet.results ?? []).flatMap(({ values, ranAt, kept }) => [
    values,
    { ...ranAt, rows: 1, columns: 1 },
    ...kept.map(({ to }) => to),
  ]);
  const shapes = (sheet.results ?? []).flatMap(({ kept }) => kept);
  return [
    ...cellsOf(sheet)
      .filter((placed) => waits(placed) !== left.some((block) => within(block, placed)))
      .map((placed) => `${at(sheet, placed)} waits for a run that does not fill it, or is filled and does not wait`),
    ...shapes
      .filter(({ from, to }) => from.rows !== to.rows || from.columns !== to.columns)
      .map(({ from }) => `${sheet.name}: what is read from row ${from.row + 1} on is kept in another shape`),
    ...(sheet.results ?? [])
      .filter(({ formula }) => !/^=MINING\.[A-Z_]+\(.*\)$/.test(formula))
      .map(({ formula }) => `${sheet.name}: ${formula} is no call`),
  ];
}

/** Blank and with a number format, in the colour of what a run leaves. */
const waits = ({ cell }: Placed): boolean =>
  cell.role === "result" && textOf(cell) === "" && cell.numberFormat !== undefined;

const rowsOf = ({ row, rows }: Block): number[] => Array.from({ length: rows }, (_, index) => row + index);
const columnsOf = ({ column, columns }: Block): number[] =>
  Array.from({ length: columns }, (_, index) => column + index);

const badName = ({ name }: Pick<NameDescription, "name">): Breach[] =>
  EXCEL_NAME.test(name) && !CELL_LIKE.test(name) ? [] : [`${name} is no name for Excel`];

const at = (sheet: SheetDescription, { address }: Placed): string => `${sheet.name}!${address}`;
