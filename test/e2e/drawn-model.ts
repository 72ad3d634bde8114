/* What a workbook tells of a model that was drawn in it, beside its cells. */
import type { Block, Rule, SheetDescription } from "../../src/models/description";
import type { PaneOnPage } from "./open-pane";

/** A rule as Excel gives it. */
export function inExcel(rule: Rule) {
  if (rule.kind === "listed")
    return { type: "List", rule: { list: { inCellDropDown: true, source: `=${rule.source}` } } };
  const limits = { formula1: rule.least, formula2: rule.most, operator: "Between" };
  return rule.kind === "between"
    ? { type: "Decimal", rule: { decimal: limits } }
    : { type: "WholeNumber", rule: { wholeNumber: limits } };
}

export const chartsOf = ({ charts = [] }: SheetDescription) =>
  charts.map(({ kind, title, xTitle, yTitle, series }) => ({
    type: kind === "line" ? "Line" : "ColumnClustered",
    ...{ name: title, title, xTitle, yTitle },
    legend: "Bottom",
    series: series.map(({ name }) => name),
  }));

export const chartsOn = (pane: PaneOnPage, sheet: string) =>
  pane.playground.excel(async (context, name) => {
    const { charts } = context.workbook.worksheets.getItem(name);
    charts.load("items/name, items/chartType");
    await context.sync();
    const parts = charts.items.map((chart) => ({
      type: chart.chartType,
      name: chart.name,
      title: chart.title.load("text"),
      x: chart.axes.categoryAxis.title.load("text"),
      y: chart.axes.valueAxis.title.load("text"),
      legend: chart.legend.load("position"),
      series: chart.series.load("items/name"),
    }));
    await context.sync();
    return parts.map(({ type, name, title, x, y, legend, series }) => ({
      type,
      name,
      title: title.text,
      xTitle: x.text,
      yTitle: y.text,
      legend: legend.position,
      series: series.items.map((one) => one.name),
    }));
  }, sheet);

const blocksOf = (blocks: readonly Block[]) =>
  blocks.map(({ row, column, rows, columns }) => [row, column, rows, columns] as const);

export const validationsOn = (pane: PaneOnPage, name: string, validations: readonly Block[]) =>
  pane.playground.excel(
    async (context, { sheet, blocks }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const found = blocks.map((block) =>
        worksheet.getRangeByIndexes(...block).dataValidation.load("type, rule, errorAlert, ignoreBlanks"),
      );
      await context.sync();
      return found.map(({ type, rule, errorAlert, ignoreBlanks }) => ({
        type: type as string,
        rule: Object.fromEntries(Object.entries(rule).filter(([, value]) => value)),
        ignoreBlanks,
        alert: errorAlert,
      }));
    },
    { sheet: name, blocks: blocksOf(validations) },
  );

export const conditionsOn = (pane: PaneOnPage, name: string, conditions: readonly Block[]) =>
  pane.playground.excel(
    async (context, { sheet, blocks }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const found = blocks.map((block) => worksheet.getRangeByIndexes(...block).conditionalFormats.load("items/type"));
      await context.sync();
      const parts = found.map(({ items }) =>
        items.map(({ custom }) => ({
          rule: custom.rule.load("formula"),
          font: custom.format.font.load("color"),
          fill: custom.format.fill.load("color"),
        })),
      );
      await context.sync();
      return parts.map((items) =>
        items.map(({ rule, font, fill }) => ({ formula: rule.formula, color: font.color, fill: fill.color })),
      );
    },
    { sheet: name, blocks: blocksOf(conditions) },
  );

export const pageOf = (pane: PaneOnPage, sheet: string) =>
  pane.playground.excel(async (context, name) => {
    const { pageLayout } = context.workbook.worksheets.getItem(name);
    pageLayout.load("orientation, paperSize, zoom");
    const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex, rowCount");
    const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject().load("columnIndex, columnCount");
    await context.sync();
    return {
      orientation: pageLayout.orientation as string,
      paperSize: pageLayout.paperSize as string,
      zoom: pageLayout.zoom,
      titleRows: titleRows.isNullObject ? 0 : titleRows.rowIndex + titleRows.rowCount,
      titleColumns: titleColumns.isNullObject ? 0 : titleColumns.columnIndex + titleColumns.columnCount,
    };
  }, sheet);
