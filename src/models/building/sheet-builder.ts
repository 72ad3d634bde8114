import { BESIDE_FIGURES, textCell } from "../cells";
import type { CellDescription, Place, Role, Rule } from "../description";
import type { WordId } from "../model-words";
import { FIRST } from "./columns";
import { cellAt } from "./formula";
import type { Formula } from "./formula";
import { inputOf } from "./given";
import type { Given } from "./given";
import { lineOn } from "./series";
import type { Line } from "./series";
import { SheetCells } from "./sheet-cells";
import { unitWord } from "./unit";

/** Fills a sheet from the top down, one row after the other; what it returns is what formulas point at. */
export class SheetBuilder extends SheetCells {
  text(text: string, role: Role, wrap = false): void {
    this.add([textCell(text, role, wrap ? { wrap: true } : {})]);
  }

  title(id: WordId): void {
    this.text(this.word(id), "title");
  }

  /** A heading over the rows that follow, with a blank row before it. */
  section(id: WordId): void {
    this.skip();
    this.text(this.word(id), "section");
  }

  note(id: WordId): void {
    this.text(this.word(id), "note");
  }

  skip(): void {
    this.add([]);
  }

  /** A row of headings over the columns of figures. */
  headings(label: WordId, texts: readonly string[]): void {
    this.add([
      textCell(this.word(label), "heading", { wrap: true }),
      textCell(this.word("model.sheet.unit"), "heading"),
      ...texts.map((text) => textCell(text, "heading", { align: "right", wrap: true })),
    ]);
  }

  /** A row with a figure or a text that somebody may change. */
  input(label: WordId, unit: string, numberFormat: string, given: Given): Formula {
    const place = this.nextFigure;
    this.add([...this.head(label, unit), inputOf(given.value, numberFormat), ...this.noteOf(given.note)]);
    if (given.rule) this.restrict({ ...place, rows: 1, columns: 1 }, given.rule);
    if (typeof given.value === "number") this.numbers.need(place);
    return cellAt(this.name, place);
  }

  /** A row with a figure that nobody may change. */
  constant(label: WordId, unit: string, numberFormat: string, number: number): Formula {
    const place = this.nextFigure;
    const figure = { content: { kind: "number", number }, role: "note", numberFormat, align: "right" } as const;
    this.add([...this.head(label, unit), figure]);
    return cellAt(this.name, place);
  }

  /** A row with one formula. */
  value(label: WordId | string[], unit: string, numberFormat: string, formula: Formula, note?: string): Formula {
    const place = this.nextFigure;
    const figure: CellDescription = { ...this.written(formula, place, 0, numberFormat), align: "right" };
    this.add([...this.head(label, unit), figure, ...this.noteOf(note)]);
    return cellAt(this.name, place);
  }

  /** A row with a figure that a run will put there. */
  leaveRow(label: WordId, unit: string, numberFormat: string): void {
    const place = this.nextFigure;
    this.add(this.head(label, unit));
    this.leave({ ...place, rows: 1, columns: 1 }, numberFormat);
  }

  /** A row with the same formula in every period. */
  line(label: WordId, unit: string, numberFormat: string, count: number, formula: Formula, from = FIRST): Line {
    const first = { row: this.row, column: from };
    const cells = Array.from({ length: count }, (_, index): CellDescription => {
      const figure = this.written(formula, { row: first.row, column: from + index }, index, numberFormat);
      return { ...figure, align: "right" };
    });
    this.add([...this.head(label, unit), ...Array<null>(from - FIRST).fill(null), ...cells]);
    return lineOn(this.name, first, count);
  }

  /** A row with a figure a period that somebody may change. */
  inputLine(
    label: WordId,
    unit: string,
    numberFormat: string,
    values: readonly (number | string)[],
    rule?: Rule,
  ): Line {
    const line = lineOn(this.name, this.nextFigure, values.length);
    this.add([...this.head(label, unit), ...values.map((value) => inputOf(value, numberFormat))]);
    if (rule) this.allow(line.block, rule);
    return line;
  }

  /** Where the next row has its figure, or the first of them. */
  private get nextFigure(): Place {
    return { row: this.row, column: FIRST };
  }

  private head(label: WordId | string[], unit: string): CellDescription[] {
    const text = Array.isArray(label) ? label.join("") : this.word(label);
    return [textCell(text, "label", { wrap: true }), textCell(unitWord(this.language, unit), "unit")];
  }

  /** A note goes on into blank columns, or in the last one to the next line, so that paper has all of it. */
  private noteOf(note: string | undefined): CellDescription[] {
    const isLast = this.widths.length === FIRST + 2;
    return note ? [textCell(note, "note", { ...BESIDE_FIGURES, ...(isLast && { wrap: true }) })] : [];
  }
}
