import { textCell } from "../cells";
import type { WordId } from "../model-words";
import type { Calendar } from "./calendar";
import { FIRST } from "./columns";
import { DATE, WHOLE } from "./formats";
import { alongRow, f, rangeAt } from "./formula";
import type { Formula } from "./formula";
import type { Line } from "./series";
import type { SheetBuilder } from "./sheet-builder";

/** A row with one formula for every month. */
export type Row = (label: WordId, unit: string, format: string, formula: Formula) => Line;

/** The months of a sheet, a column each; month 0 is the start. */
export interface Months {
  readonly row: Row;
  readonly month: Formula;
  readonly monthRow: Formula;
}

export interface Timeline extends Months {
  readonly operating: Line;
  readonly opens: Line;
  readonly end: Line;
  readonly days: Line;
}

/** A row that numbers the months. */
export function monthsOn(sheet: SheetBuilder, months: number): Months {
  const columns = months + 1;
  const first = { row: sheet.row, column: FIRST };
  sheet.put({ ...first, column: 0 }, textCell(sheet.word("model.cash.month"), "heading"));
  sheet.put({ ...first, column: 1 }, textCell(sheet.word("model.sheet.unit_month"), "unit"));
  for (let month = 0; month < columns; month += 1) {
    const cell = { content: { kind: "number", number: month }, role: "note", numberFormat: "0" } as const;
    sheet.put({ ...first, column: FIRST + month }, cell);
  }
  const month = alongRow(sheet.name, first);
  const monthRow = rangeAt(sheet.name, { ...first, rows: 1, columns });
  const row: Row = (label, unit, format, formula) => sheet.line(label, unit, format, columns, formula);
  return { row, month, monthRow };
}

/** The day on which each month begins. */
export const opensOn = ({ row, month }: Months, { start }: Calendar): Line =>
  row("model.cash.opens", "UTC", DATE, f`EDATE(${start},MAX(${month},1)-1)`);

/** Rows that number the months and give their days. */
export function timelineOn(sheet: SheetBuilder, calendar: Calendar, count: number): Timeline {
  const months = monthsOn(sheet, count);
  const { row, month } = months;
  const operating = row("model.cash.operating", "–", WHOLE, f`IF(${month}>0,1,0)`);
  const opens = opensOn(months, calendar);
  sheet.keepOnView();
  const end = row("model.cash.end", "UTC", DATE, f`EDATE(${calendar.start},${month})`);
  const days = row("model.cash.days", "days", WHOLE, f`${end.each}-${opens.each}`);
  return { ...months, operating, opens, end, days };
}

/** Where the months stand in the chain. */
export interface Halvings {
  /** The height before the month's first block. */
  readonly tip: Line;
  /** The share of the month's blocks that come after a halving. */
  readonly halved: Line;
}

/** Rows that find the halvings at their heights. */
export function halvingsOn({ row, opens, end }: Timeline, { start, height, blocksADay, era }: Calendar): Halvings {
  const tip = row("model.cash.tip", "blocks", WHOLE, f`${height}+${blocksADay}*(${opens.each}-${start})`);
  const next = row("model.cash.next_tip", "blocks", WHOLE, f`${height}+${blocksADay}*(${end.each}-${start})`);
  const halving = row("model.cash.halving", "blocks", WHOLE, f`(INT((${tip.each}+1)/${era})+1)*${era}`);
  const halved = row(
    "model.cash.halved",
    "fraction",
    "0.0%",
    f`MAX(0,${next.each}-${halving.each}+1)/MAX(1,${next.each}-${tip.each})`,
  );
  return { tip, halved };
}
