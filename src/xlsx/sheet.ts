import type { Cell, DataValidation, RowDef, SheetChart, TableDefinition, WriteSheet } from "hucre";
import { translate } from "../formula/translate";
import { blockAddress } from "../models/address";
import { rangeAddress, sheetPrefix } from "../models/building/formula";
import type {
  CellDescription,
  ChartDescription,
  SheetDescription,
  TableDescription,
  ValidationDescription,
} from "../models/description";
import type { Values } from "./evaluate/evaluate";
import { CellError } from "./evaluate/value";
import { rowHeight } from "./row-height";
import { conditionOf, styleOf } from "./style";

/** A sheet as the file's writer takes it, every formula in plain Excel and beside the value that our functions give. */
export function sheetOf(sheet: SheetDescription, values: Values): WriteSheet {
  const { name, rows, widths, tables, frozen, validations = [], conditions = [], charts = [], print } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell)
        cells.set(
          `${r},${c}`,
          cellOf(cell, () => values.at(name, r, c)),
        );
    }),
  );
  return {
    name,
    rows: rows.map((row) => row.map(() => null)),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: rowDefsOf(rows, widths),
    freezePane: frozen,
    tables: tables.map((table) => tableOf(table, sheet)),
    dataValidations: validations.map(validationOf),
    conditionalRules: conditions.map(conditionOf),
    charts: charts.map((chart) => chartOf(chart, name)),
    pageSetup: {
      paperSize: "a4",
      orientation: print?.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: print?.pagesWide ?? 1,
      fitToHeight: 0,
    },
  };
}

function rowDefsOf(rows: SheetDescription["rows"], widths: readonly number[]): Map<number, RowDef> {
  const heights = rows.map((row, index) => [index, rowHeight(row, widths)] as const);
  return new Map(heights.flatMap(([index, height]) => (height === undefined ? [] : [[index, { height }] as const])));
}

function cellOf(cell: CellDescription, value: () => ReturnType<Values["at"]>): Partial<Cell> {
  const style = styleOf(cell);
  const { content } = cell;
  if (content.kind === "text") {
    return content.text === "" ? { style } : { value: fileText(content.text), type: "string", style };
  }
  if (content.kind === "number") return { value: content.number, type: "number", style };
  const shown = value();
  const result = shown instanceof CellError ? shown.code : typeof shown === "string" ? fileText(shown) : shown;
  const plain = translate(content.formula);
  if (plain.kind === "value") return { value: result, style };
  const formula = (plain.kind === "plain" ? plain.formula : content.formula).slice(1);
  return { value: result, type: "formula", formula, formulaResult: result, style };
}

/** In a file `_x0041_` stands for the letter A (ST_Xstring of ECMA-376), so a text that has it needs its underscore escaped. */
const fileText = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

function tableOf(table: TableDescription, { rows }: SheetDescription): TableDefinition {
  const headings = rows[table.row]?.slice(table.column, table.column + table.columns) ?? [];
  return {
    name: table.name,
    range: blockAddress(table),
    columns: headings.map((cell) => ({ name: cell?.content.kind === "text" ? fileText(cell.content.text) : "" })),
    style: "TableStyleLight1",
    showRowStripes: false,
  };
}

function validationOf(validation: ValidationDescription): DataValidation {
  const { rule, message } = validation;
  const common = {
    range: blockAddress(validation),
    allowBlank: true,
    showErrorMessage: true,
    errorMessage: message,
    errorStyle: "stop" as const,
  };
  if (rule.kind === "listed") return { ...common, type: "list", formula1: rule.source };
  const type = rule.kind === "between" ? "decimal" : "whole";
  return { ...common, type, operator: "between", formula1: String(rule.least), formula2: String(rule.most) };
}

function chartOf(chart: ChartDescription, sheet: string): SheetChart {
  const { row, column, rows, columns, kind, title, categories, series, xTitle, yTitle } = chart;
  const on = (block: Parameters<typeof rangeAddress>[0]) => sheetPrefix(sheet) + rangeAddress(block);
  return {
    type: kind,
    title,
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    series: series.map(({ name, values, color }) => ({
      ...{ name, values: on(values), categories: on(categories) },
      ...(kind === "line" && { marker: { symbol: "none" as const } }),
      ...(color && { color: color.slice(1) }),
    })),
    legend: "bottom",
    axes: { x: { title: xTitle }, y: { title: yTitle } },
    altText: title,
  };
}
