/* Typing into a model, and what it shows then. */
import { addressOf } from "../../src/models/address";
import type { Block, ModelDescription, SheetDescription } from "../../src/models/description";
import { Values } from "../../src/xlsx/evaluate/evaluate";
import { changed } from "../models/shown";
import { agree } from "./agree";
import type { Edit } from "./analyst-edits";
import type { PaneOnPage } from "./open-pane";

/** A series of a chart, its points without a number as gaps. */
type Line = readonly (number | null)[];

export const valuesOf = ({ sheets, market }: ModelDescription): Values => new Values([...sheets, market]);

export const edited = (model: ModelDescription, edits: readonly Edit[]): ModelDescription =>
  changed(
    model,
    Object.fromEntries(
      edits.flatMap(({ cells }) => cells.map(({ sheet, row, column, value }) => [`${sheet}!${row},${column}`, value])),
    ),
  );

/** The edit that types what the cells held at first. */
export function undoing({ sheets, market }: ModelDescription, edits: readonly Edit[]) {
  const cells = edits.flatMap((edit) => edit.cells);
  return {
    cells: cells.map(({ sheet, row, column }) => {
      const content = [...sheets, market].find(({ name }) => name === sheet)!.rows[row]![column]!.content;
      const value =
        content.kind === "text" ? content.text : content.kind === "number" ? content.number : content.formula;
      return { sheet, row, column, value };
    }),
  };
}

export const type = async ({ playground }: PaneOnPage, { cells }: Pick<Edit, "cells">): Promise<void> => {
  await playground.excel(
    async (context, contents) => {
      for (const { sheet, row, column, value } of contents) {
        context.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[value]];
      }
      await context.sync();
    },
    cells as (Edit["cells"][number] & { sheet: string })[],
  );
  expect(await playground.settled()).toBe(true);
};

export const hasResults = ({ sheets }: ModelDescription): boolean =>
  sheets.some(({ results = [] }) => results.length > 0);

export async function runSimulation(pane: PaneOnPage): Promise<void> {
  const simulation = pane.frame.locator(".simulation");
  await simulation.locator("button").first().click();
  await simulation.locator(".message[data-tone=success]").waitFor({ timeout: 60_000 });
  await pane.playground.settled();
}

/** When a result was worked out depends on the clock alone. */
const isClock = ({ results = [] }: SheetDescription, row: number, column: number): boolean =>
  results.some(({ ranAt }) => ranAt.row === row && ranAt.column === column);

/** The cells of a model's own sheets that show something else than its description gives. */
export async function differing(pane: PaneOnPage, { sheets }: ModelDescription, values: Values) {
  const found = await readSheets(pane, sheets);
  return sheets.flatMap((sheet, index) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const expected = cell ? values.at(sheet.name, row, column) : null;
        const shown = found[index]?.[row]?.[column];
        if (isClock(sheet, row, column) || agree(expected, shown)) return [];
        return [{ sheet: sheet.name, at: addressOf({ row, column }), expected, shown, cell }];
      }),
    ),
  );
}

const readSheets = (pane: PaneOnPage, sheets: readonly SheetDescription[]) =>
  pane.playground.excel(
    async (context, blocks) => {
      const ranges = blocks.map(({ name, height, width }) =>
        context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, height, width).load("values"),
      );
      await context.sync();
      return ranges.map(({ values }) => values as unknown[][]);
    },
    sheets.map(({ name, rows }) => ({ name, height: rows.length, width: Math.max(...rows.map((row) => row.length)) })),
  );

/** The labels of the checks that fail. */
export function failing({ sheets }: ModelDescription, values: Values): unknown[] {
  const { name, rows } = sheets.at(-1)!;
  const [FIRST_CHECK, LABEL, RESULT] = [4, 0, 5];
  return rows.flatMap((_, row) =>
    row >= FIRST_CHECK && values.at(name, row, RESULT) === 1 ? [values.at(name, row, LABEL)] : [],
  );
}

/** What each sheet says of the checks. */
export async function masters(pane: PaneOnPage, { sheets }: ModelDescription) {
  const says = await pane.playground.excel(
    async (context, names) => {
      const cells = names.map((name) => context.workbook.worksheets.getItem(name).getRange("C2").load("text"));
      await context.sync();
      return cells.map(({ text }) => text[0]![0]);
    },
    sheets.map(({ name }) => name),
  );
  return sheets.map(({ name }, index) => ({ name, says: says[index] }));
}

export const failedText = (failed: number): string => (failed === 0 ? "OK" : `${failed} failed`);

/** The points of every chart of a sheet, as the grid draws them, rounded to what two ways of summing agree in. */
export async function linesOn({ playground }: PaneOnPage, { name }: SheetDescription): Promise<Line[]> {
  const pictures = await playground.page.evaluate((sheet) => window.playground!.charts(sheet), name);
  return pictures.flatMap(({ series }) => series.map(({ values }) => values.map(rounded)));
}

export const linesOf = (sheet: SheetDescription, values: Values): Line[] =>
  (sheet.charts ?? []).flatMap(({ series }) =>
    series.map(({ values: block }) =>
      placesIn(block).map(([row, column]) => {
        const value = values.at(sheet.name, row, column);
        return rounded(typeof value === "number" ? value : null);
      }),
    ),
  );

const placesIn = ({ row, column, rows, columns }: Block) =>
  Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]) as [number, number][];

const rounded = (value: number | null): number | null =>
  value === null ? null : Number((Math.abs(value) < 1e-6 ? 0 : value).toPrecision(9));
