import { BESIDE_FIGURES, textCell } from "../cells";
import type { Rule } from "../description";
import type { WordId } from "../model-words";
import { FETCHED, WHOLE } from "./formats";
import { f, rangeAt } from "./formula";
import type { Formula } from "./formula";
import { inputOf } from "./given";
import { columnOn } from "./series";
import type { Series } from "./series";
import type { SheetBuilder } from "./sheet-builder";
import { unitWord } from "./unit";

/** How far below the end of a table what somebody typed there is still noticed. */
const BELOW = 200;

/** A block with a record a row: a row of units, a row of headings, then the records, column by column. */
export class Records {
  private readonly top: number;
  private next = 0;
  /** Whether the column before holds figures. */
  private besideFigures = false;

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly count: number,
  ) {
    this.top = sheet.row;
    sheet.put({ row: this.top + 1 + count, column: 0 }, textCell("", "note"));
  }

  /** The row of the headings. */
  get headingRow(): number {
    return this.top + 1;
  }

  /** A column of figures or texts that somebody may change; records beyond the values stay blank. */
  input(
    heading: WordId,
    unit: string,
    numberFormat: string,
    values: readonly (number | string)[],
    rule?: Rule,
  ): Series {
    const isText = typeof values[0] === "string";
    const look = isText && this.besideFigures ? BESIDE_FIGURES : {};
    const series = this.head(heading, unit, !isText);
    const { row, column } = series.block;
    for (let index = 0; index < this.count; index += 1) {
      const value = values[index];
      this.sheet.put({ row: row + index, column }, { ...inputOf(value ?? (isText ? "" : 0), numberFormat), ...look });
    }
    if (rule) this.sheet.allow(series.block, rule);
    return series;
  }

  /** Ends a table that somebody fills in, and says so below it. Nothing else may be put below the table. */
  end(): void {
    this.sheet.put({ row: this.top + 2 + this.count, column: 0 }, textCell(this.sheet.word("model.rows_end"), "note"));
  }

  /** How many records have a figure other than 0 in that column, those below the table's end included. */
  filledIn({ all, block }: Series): Formula {
    const below = rangeAt(this.sheet.name, { ...block, row: block.row + this.count + 1, rows: BELOW });
    return f`COUNTIF(${all},">0")+COUNTIF(${all},"<0")+COUNTA(${below})`;
  }

  /** A column that numbers the records from 1. */
  numbers(heading: WordId): void {
    const series = this.head(heading, "–", true);
    for (let index = 0; index < this.count; index += 1) {
      const place = { row: series.block.row + index, column: series.block.column };
      this.sheet.put(place, { content: { kind: "number", number: index + 1 }, role: "note", numberFormat: WHOLE });
    }
  }

  /** A column with one formula for all records. */
  formula(heading: WordId, unit: string, numberFormat: string, formula: Formula): Series {
    const series = this.head(heading, unit, numberFormat !== FETCHED);
    const { row, column } = series.block;
    for (let index = 0; index < this.count; index += 1) {
      this.sheet.putFormula({ row: row + index, column }, index, numberFormat, formula);
    }
    return series;
  }

  private head(heading: WordId, unit: string, right: boolean): Series {
    const column = this.next;
    this.next += 1;
    const look = right ? ({ align: "right" } as const) : this.besideFigures ? BESIDE_FIGURES : {};
    this.besideFigures = right;
    this.sheet.put({ row: this.top, column }, textCell(unitWord(this.sheet.language, unit), "unit", look));
    const cell = textCell(this.sheet.word(heading), "heading", { ...look, wrap: true });
    this.sheet.put({ row: this.top + 1, column }, cell);
    return columnOn(this.sheet.name, { row: this.top + 2, column }, this.count);
  }
}
