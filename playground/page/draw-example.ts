import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { typedCell } from "../grid/typed-cell";
import type { Example, ExampleCell, ExampleStyle } from "./example";
import type { Language } from "./options";

const BLUE = "#0000ff";
const GREY = "#6b6b6b";

const STYLES: Record<ExampleStyle, (range: FRange) => void> = {
  title: (range) => range.setFontWeight("bold").setFontSize(14),
  note: (range) => range.setFontColor(GREY),
  heading: (range) => range.setFontWeight("bold"),
  label: () => undefined,
  input: (range) => range.setFontColor(BLUE),
  formula: () => undefined,
  unit: (range) => range.setFontColor(GREY),
};

/** Fills a sheet with the cells of an example. */
export function drawExample(sheet: FWorksheet, example: Example, language: Language): void {
  example.columnWidths.forEach((width, column) => sheet.setColumnWidth(column, width));
  for (const cell of example.cells) drawCell(sheet.getRange(cell.at), cell, language);
}

function drawCell(range: FRange, { content, style, format }: ExampleCell, language: Language): void {
  range.setValue(typedCell(typeof content === "object" ? content[language] : content));
  if (format) range.setNumberFormat(format);
  STYLES[style](range);
}
